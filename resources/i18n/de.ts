<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&quot;train&quot; or &quot;valid&quot;</source>
        <translation>&quot;train&quot; oder &quot;valid&quot;</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; cannot be set up; there are {1}</source>
        <translation>&quot;{0}&quot; lässt sich nicht einstellen; es gibt {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; compares with a number, not with {1}</source>
        <translation>&quot;{0}&quot; vergleicht mit einer Zahl, nicht mit {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a list of texts</source>
        <translation>&quot;{0}&quot; ist eine Liste von Texten</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a list of whole numbers</source>
        <translation>&quot;{0}&quot; ist eine Liste von ganzen Zahlen</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a text, not {1}</source>
        <translation>&quot;{0}&quot; ist ein Text, nicht {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is a whole number</source>
        <translation>&quot;{0}&quot; ist eine ganze Zahl</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is missing</source>
        <translation>&quot;{0}&quot; fehlt</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is no comparison; there are {1}</source>
        <translation>&quot;{0}&quot; ist kein Vergleich; es gibt {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; is {1}, not {2}</source>
        <translation>&quot;{0}&quot; ist {1}, nicht {2}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; means nothing beside &quot;{1}&quot;</source>
        <translation>&quot;{0}&quot; bedeutet neben &quot;{1}&quot; nichts</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; means nothing beside &quot;{1}&quot;; there are {2}</source>
        <translation>&quot;{0}&quot; bedeutet neben &quot;{1}&quot; nichts; es gibt {2}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; means nothing here; there are {1}</source>
        <translation>&quot;{0}&quot; bedeutet hier nichts; es gibt {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; names a digit, not {1}</source>
        <translation>&quot;{0}&quot; nennt eine Ziffer, nicht {1}</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; names something, not {1}</source>
        <translation>&quot;{0}&quot; nennt einen Namen, nicht {1}</translation>
    </message>
    <message>
        <source>.view() never moves numbers, and after .T they do not lie in memory in the order that this shape needs.</source>
        <translation>.view() bewegt nie Zahlen, und nach .T liegen sie nicht in der Reihenfolge im Speicher, die diese Form braucht.</translation>
    </message>
    <message>
        <source>.{0} is no method: write it without brackets.</source>
        <translation>.{0} ist keine Methode: Schreib es ohne Klammern.</translation>
    </message>
    <message>
        <source>.{0} is not in the playground, which has .T, .shape, .dtype and {1}.</source>
        <translation>.{0} gibt es auf der Spielwiese nicht; es gibt .T, .shape, .dtype und {1}.</translation>
    </message>
    <message>
        <source>.{0}() must be told something: which axis, for example .{0}(0).</source>
        <translation>.{0}() muss man etwas sagen: welche Achse, zum Beispiel .{0}(0).</translation>
    </message>
    <message>
        <source>0 to {0}</source>
        <translation>0 bis {0}</translation>
    </message>
    <message>
        <source>1 axis</source>
        <translation>1 Achse</translation>
    </message>
    <message>
        <source>1 each</source>
        <translation>je 1</translation>
    </message>
    <message>
        <source>1/{0} each</source>
        <translation>je 1/{0}</translation>
    </message>
    <message>
        <source>A Python number has no .{0}: a tensor does.</source>
        <translation>Eine Python-Zahl hat kein .{0}: Ein Tensor hat es.</translation>
    </message>
    <message>
        <source>A character that cannot be seen</source>
        <translation>Ein Zeichen, das man nicht sehen kann,</translation>
    </message>
    <message>
        <source>A check names a fact and compares it: fact and one of {0}</source>
        <translation>Eine Prüfung nennt einen Sachverhalt und vergleicht ihn: fact und eines von {0}</translation>
    </message>
    <message>
        <source>A checkpoint in the file is damaged.</source>
        <translation>Ein Checkpoint in der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>A comparison that chooses must have the shape of what it chooses from.</source>
        <translation>Ein Vergleich, der auswählt, muss die Form dessen haben, woraus er auswählt.</translation>
    </message>
    <message>
        <source>A fact is compared with a number, a word or true and false, not {0}</source>
        <translation>Ein Sachverhalt wird mit einer Zahl, einem Wort oder true und false verglichen, nicht mit {0}</translation>
    </message>
    <message>
        <source>A gradient needs an operation on an input. Write x**2, for example.</source>
        <translation>Ein Gradient braucht einen Rechenschritt mit einer Eingabe. Schreib zum Beispiel x**2.</translation>
    </message>
    <message>
        <source>A lesson begins with a line {0}, then its title and page as TOML</source>
        <translation>Eine Lektion beginnt mit einer Zeile {0}, dann folgen Titel und Seite als TOML</translation>
    </message>
    <message>
        <source>A link begins with {0}, not with &quot;{1}:&quot;</source>
        <translation>Ein Link beginnt mit {0}, nicht mit &quot;{1}:&quot;</translation>
    </message>
    <message>
        <source>A mean of whole numbers is seldom whole, so PyTorch does not guess its type: write .float() before .mean().</source>
        <translation>Ein Mittel ganzer Zahlen ist selten ganz, darum rät PyTorch seinen Typ nicht: Schreib .float() vor .mean().</translation>
    </message>
    <message>
        <source>A move is a table such as {0}; it begins with one of {1}</source>
        <translation>Ein Handgriff ist eine Tabelle wie {0}; am Anfang steht eines von {1}</translation>
    </message>
    <message>
        <source>A number of the formula is too large: a million is the most.</source>
        <translation>Eine Zahl der Formel ist zu groß: Eine Million ist das Höchste.</translation>
    </message>
    <message>
        <source>A question has at least two options</source>
        <translation>Eine Frage hat mindestens zwei Antworten</translation>
    </message>
    <message>
        <source>A root of a negative number is no number of a tensor.</source>
        <translation>Eine Wurzel aus einer negativen Zahl ist keine Zahl für einen Tensor.</translation>
    </message>
    <message>
        <source>A shape {0} has room for {1:,} numbers, but there are {2}: the product must be the same.</source>
        <translation>Eine Form {0} hat Platz für {1:,} Zahlen, aber es sind {2}: Das Produkt muss gleich sein.</translation>
    </message>
    <message>
        <source>A single Python number has no axes to index.</source>
        <translation>Eine einzelne Python-Zahl hat keine Achsen zum Indizieren.</translation>
    </message>
    <message>
        <source>A size is 0 or more; a single -1 stands for “as many as are left”.</source>
        <translation>Eine Größe ist 0 oder mehr; eine einzige -1 steht für „so viele, wie übrig sind“.</translation>
    </message>
    <message>
        <source>A size is missing</source>
        <translation>Eine Größe fehlt</translation>
    </message>
    <message>
        <source>A slice start:stop belongs in square brackets.</source>
        <translation>Ein Ausschnitt start:stop gehört in eckige Klammern.</translation>
    </message>
    <message>
        <source>A solution is a list of moves: {0}</source>
        <translation>Eine Lösung ist eine Liste von Handgriffen: {0}</translation>
    </message>
    <message>
        <source>A task has checks: {0}</source>
        <translation>Eine Aufgabe hat Prüfungen: {0}</translation>
    </message>
    <message>
        <source>A tensor has up to {0} axes here.</source>
        <translation>Ein Tensor hat hier bis zu {0} Achsen.</translation>
    </message>
    <message>
        <source>A tensor has up to {0} numbers here.</source>
        <translation>Ein Tensor hat hier bis zu {0} Zahlen.</translation>
    </message>
    <message>
        <source>A tensor is no ragged list: every row has the same length, but here are {0} and {1}.</source>
        <translation>Ein Tensor ist keine ausgefranste Liste: Jede Zeile ist gleich lang, aber hier sind es {0} und {1}.</translation>
    </message>
    <message>
        <source>A tensor without numbers has nothing to show. {0}</source>
        <translation>Ein Tensor ohne Zahlen hat nichts zu zeigen. {0}</translation>
    </message>
    <message>
        <source>A tensor&apos;s slice has a step of 1 or more; an array&apos;s may go backwards.</source>
        <translation>Der Ausschnitt eines Tensors hat eine Schrittweite von 1 oder mehr; der eines Arrays darf rückwärts gehen.</translation>
    </message>
    <message>
        <source>An array has no .{0}: only a tensor does.</source>
        <translation>Ein Array hat kein .{0}: Nur ein Tensor hat es.</translation>
    </message>
    <message>
        <source>An expression has no single =: it makes a result and changes nothing.</source>
        <translation>Ein Ausdruck hat kein einfaches =: Er ergibt etwas und ändert nichts.</translation>
    </message>
    <message>
        <source>An index is a number, a slice such as 1:3, or a comparison such as tns &gt; 2.</source>
        <translation>Ein Index ist eine Zahl, ein Ausschnitt wie 1:3 oder ein Vergleich wie tns &gt; 2.</translation>
    </message>
    <message>
        <source>An index is a whole number, a slice such as 1:3, or a comparison.</source>
        <translation>Ein Index ist eine ganze Zahl, ein Ausschnitt wie 1:3 oder ein Vergleich.</translation>
    </message>
    <message>
        <source>Another version of MNIST Desktop drew these digits: open the session with that one.</source>
        <translation>Eine andere Version von MNIST Desktop hat diese Ziffern geschrieben: Öffne die Sitzung mit ihr.</translation>
    </message>
    <message>
        <source>Beside &quot;{0}&quot; stands &quot;{1}&quot;</source>
        <translation>Neben &quot;{0}&quot; gehört &quot;{1}&quot;</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>Bring back the same digits under Pixels, My handwriting, then open the session again.</source>
        <translation>Hol dieselben Ziffern zurück, unter Pixel, Meine Handschrift, und öffne die Sitzung dann noch einmal.</translation>
    </message>
    <message>
        <source>Check the archive.</source>
        <translation>Prüf das Archiv.</translation>
    </message>
    <message>
        <source>Check the connection and try again, or name a folder that holds the files.</source>
        <translation>Prüf die Verbindung und versuch es noch einmal, oder nenn einen Ordner, in dem die Dateien liegen.</translation>
    </message>
    <message>
        <source>Check the connection and try again.</source>
        <translation>Prüf die Verbindung und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Check the disk.</source>
        <translation>Prüfe die Festplatte.</translation>
    </message>
    <message>
        <source>Check the file.</source>
        <translation>Prüf die Datei.</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>Prüf den Ordner.</translation>
    </message>
    <message>
        <source>Check the name of the file.</source>
        <translation>Prüf den Namen der Datei.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Choose another pair or other digits.</source>
        <translation>Wähle ein anderes Paar oder andere Ziffern.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>Choose another setting.</source>
        <translation>Wähle eine andere Einstellung.</translation>
    </message>
    <message>
        <source>Choose other digits.</source>
        <translation>Wähle andere Ziffern.</translation>
    </message>
    <message>
        <source>Choose the same digits.</source>
        <translation>Wähle dieselben Ziffern.</translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation>Schließ andere Programme und versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Close what has it open.</source>
        <translation>Schließe, was sie geöffnet hat.</translation>
    </message>
    <message>
        <source>Closest of the two: {0}</source>
        <translation>Eher von den beiden: {0}</translation>
    </message>
    <message>
        <source>Compare two at a time: (tns &gt; 1) * (tns &lt; 5) holds where both do.</source>
        <translation>Vergleich immer zwei: (tns &gt; 1) * (tns &lt; 5) gilt, wo beides stimmt.</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Delete it and download MNIST again, or name another folder.</source>
        <translation>Lösch sie und lade MNIST noch einmal herunter, oder nenn einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Delete some branches.</source>
        <translation>Lösch einige Zweige.</translation>
    </message>
    <message>
        <source>Download MNIST or open its folder, at “digits in use”, then open the session again.</source>
        <translation>Lade MNIST herunter oder öffne seinen Ordner, bei „Benutzte Ziffern“, und öffne die Sitzung dann noch einmal.</translation>
    </message>
    <message>
        <source>Draw some under Pixels, My handwriting.</source>
        <translation>Zeichne welche unter Pixel, Meine Handschrift.</translation>
    </message>
    <message>
        <source>Drawing and numbers work without it. To train, install the app again.</source>
        <translation>Zeichnen und Zahlen gehen auch ohne. Zum Trainieren installiere die App neu.</translation>
    </message>
    <message>
        <source>Each {0} is a table of its own: [[{0}]]</source>
        <translation>Jedes {0} ist eine eigene Tabelle: [[{0}]]</translation>
    </message>
    <message>
        <source>Fetch it again.</source>
        <translation>Hol es noch einmal.</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Generated digits</source>
        <translation>Erzeugte Ziffern</translation>
    </message>
    <message>
        <source>Handwriting</source>
        <translation>Handschrift</translation>
    </message>
    <message>
        <source>Here are indexing, + - * / **, comparisons and a few methods, and nothing else.</source>
        <translation>Hier gibt es Indizieren, + - * / **, Vergleiche und ein paar Methoden, sonst nichts.</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verdeckte Einheiten</translation>
    </message>
    <message>
        <source>If this network asks for a login, log in with a browser first. Check the clock of this computer.</source>
        <translation>Wenn dieses Netz eine Anmeldung verlangt, melde dich erst im Browser an. Prüf die Uhr dieses Computers.</translation>
    </message>
    <message>
        <source>If you trust it, unpack it yourself and open the folder.</source>
        <translation>Wenn du ihm vertraust, entpack es selbst und öffne den Ordner.</translation>
    </message>
    <message>
        <source>Import the picture again, or delete it.</source>
        <translation>Importiere das Bild noch einmal, oder lösche es.</translation>
    </message>
    <message>
        <source>Importing was cancelled.</source>
        <translation>Das Importieren wurde abgebrochen.</translation>
    </message>
    <message>
        <source>In a method&apos;s brackets stand numbers.</source>
        <translation>In den Klammern einer Methode stehen Zahlen.</translation>
    </message>
    <message>
        <source>In {0}: {1}</source>
        <translation>In {0}: {1}</translation>
    </message>
    <message>
        <source>In “{0}” raise an input to a number, as in x**2.</source>
        <translation>In „{0}“ nimm eine Eingabe hoch eine Zahl, wie in x**2.</translation>
    </message>
    <message>
        <source>Install the program again.</source>
        <translation>Installier das Programm neu.</translation>
    </message>
    <message>
        <source>It cannot be read: this is no UTF-8; save it as that</source>
        <translation>Sie ist nicht lesbar: Das ist kein UTF-8; speichere sie so</translation>
    </message>
    <message>
        <source>It cannot be read: {0}</source>
        <translation>Sie ist nicht lesbar: {0}</translation>
    </message>
    <message>
        <source>It has {0} axes: give at most {0} indices.</source>
        <translation>Er hat {0} Achsen: Gib höchstens {0} Indizes an.</translation>
    </message>
    <message>
        <source>It is too large: up to {0} MB are read; split it</source>
        <translation>Sie ist zu groß: Gelesen werden bis zu {0} MB; teile sie auf</translation>
    </message>
    <message>
        <source>It may come from a newer version of MNIST Desktop; update the app.</source>
        <translation>Sie kommt vielleicht von einer neueren Version von MNIST Desktop; aktualisiere die App.</translation>
    </message>
    <message>
        <source>It was changed or damaged; open another one.</source>
        <translation>Sie wurde verändert oder beschädigt; öffne eine andere.</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>Linear, randn</source>
        <translation>Linear, randn</translation>
    </message>
    <message>
        <source>Lists that are combined must be equally long. PyTorch says: “{0}”</source>
        <translation>Listen, die verrechnet werden, müssen gleich lang sein. PyTorch sagt: „{0}“</translation>
    </message>
    <message>
        <source>Log in with a browser, then try again.</source>
        <translation>Melde dich im Browser an und versuch es dann noch einmal.</translation>
    </message>
    <message>
        <source>Make it smaller first.</source>
        <translation>Mach es erst kleiner.</translation>
    </message>
    <message>
        <source>Make room, or choose another folder.</source>
        <translation>Schaff Platz, oder wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Mix the same digits under Pixels, My handwriting, then open the session again.</source>
        <translation>Misch dieselben Ziffern, unter Pixel, Meine Handschrift, und öffne die Sitzung dann noch einmal.</translation>
    </message>
    <message>
        <source>Name a folder of digits, or a .tgz archive of one.</source>
        <translation>Nenn einen Ordner mit Ziffern, oder ein .tgz-Archiv davon.</translation>
    </message>
    <message>
        <source>Name a folder that holds train/3/….png and valid/3/….png, or the folders of several writers.</source>
        <translation>Nenn einen Ordner, der train/3/….png und valid/3/….png enthält, oder die Ordner mehrerer Schreibender.</translation>
    </message>
    <message>
        <source>Name a folder that holds train/3/….png and valid/3/….png, or training and testing.</source>
        <translation>Nenn einen Ordner, der train/3/….png und valid/3/….png enthält, oder training und testing.</translation>
    </message>
    <message>
        <source>Name each axis once.</source>
        <translation>Nenn jede Achse nur einmal.</translation>
    </message>
    <message>
        <source>Name the folder that holds the MNIST files.</source>
        <translation>Nenn den Ordner, in dem die Dateien von MNIST liegen.</translation>
    </message>
    <message>
        <source>Name the folder that holds the four files, or download them.</source>
        <translation>Nenn den Ordner, in dem die vier Dateien liegen, oder lade sie herunter.</translation>
    </message>
    <message>
        <source>No input requires a gradient: tick requires_grad for one. PyTorch says: “{0}”</source>
        <translation>Keine Eingabe verlangt einen Gradienten: Setz bei einer requires_grad. PyTorch sagt: „{0}“</translation>
    </message>
    <message>
        <source>Nothing before a comma or bracket is</source>
        <translation>Nichts vor einem Komma oder einer Klammer ist</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0. Choose another number.</source>
        <translation>Durch 0 kann nichts geteilt werden. Wähle eine andere Zahl.</translation>
    </message>
    <message>
        <source>Nothing is drawn in {0}.</source>
        <translation>In {0} ist nichts gezeichnet.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again.</source>
        <translation>Nichts wurde geändert. Versuch es noch einmal.</translation>
    </message>
    <message>
        <source>Numbers up to {0:,} are read.</source>
        <translation>Gelesen werden Zahlen bis {0:,}.</translation>
    </message>
    <message>
        <source>One divided by a whole number is seldom whole: write .float() first, then the negative power works.</source>
        <translation>Eins geteilt durch eine ganze Zahl ist selten ganz: Schreib erst .float(), dann geht die negative Potenz.</translation>
    </message>
    <message>
        <source>Only a tensor of a single number becomes a Python number: index it, or take a mean, first.</source>
        <translation>Nur ein Tensor mit einer einzigen Zahl wird zu einer Python-Zahl: Indizier ihn, oder nimm erst ein Mittel.</translation>
    </message>
    <message>
        <source>Only one size may be -1: it is worked out from the others.</source>
        <translation>Nur eine Größe darf -1 sein: Sie ergibt sich aus den anderen.</translation>
    </message>
    <message>
        <source>Only tensors and numbers can be calculated with.</source>
        <translation>Nur mit Tensoren und Zahlen kann gerechnet werden.</translation>
    </message>
    <message>
        <source>Open a PNG or JPEG picture of a digit.</source>
        <translation>Öffne ein PNG- oder JPEG-Bild einer Ziffer.</translation>
    </message>
    <message>
        <source>Open a file that “Save session” wrote.</source>
        <translation>Öffne eine Datei, die „Sitzung speichern“ geschrieben hat.</translation>
    </message>
    <message>
        <source>Open a picture of one digit, dark on light paper.</source>
        <translation>Öffne ein Bild von einer einzigen Ziffer, dunkel auf hellem Papier.</translation>
    </message>
    <message>
        <source>Open another file.</source>
        <translation>Öffne eine andere Datei.</translation>
    </message>
    <message>
        <source>Open the same pictures, at “digits in use”, then open the session again.</source>
        <translation>Öffne dieselben Bilder, bei „Benutzte Ziffern“, und öffne die Sitzung dann noch einmal.</translation>
    </message>
    <message>
        <source>PyTorch did not load: {0}.</source>
        <translation>PyTorch wurde nicht geladen: {0}.</translation>
    </message>
    <message>
        <source>PyTorch refuses: “{0}”</source>
        <translation>PyTorch lehnt ab: „{0}“</translation>
    </message>
    <message>
        <source>Python cannot read this yet: {0}.</source>
        <translation>Python kann das noch nicht lesen: {0}.</translation>
    </message>
    <message>
        <source>Reading the handwriting was cancelled.</source>
        <translation>Das Lesen der Handschrift wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Remove it, or draw its digit.</source>
        <translation>Entfern es, oder zeichne seine Ziffer.</translation>
    </message>
    <message>
        <source>Remove it, or put another picture in its place; then open the folder again.</source>
        <translation>Entferne es oder leg ein anderes Bild an seine Stelle; öffne dann den Ordner erneut.</translation>
    </message>
    <message>
        <source>Reset begins a new run.</source>
        <translation>„Neu“ beginnt einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Save weights with “mnist-desktop train --save FILE.safetensors”.</source>
        <translation>Speichere Gewichte mit „mnist-desktop train --save FILE.safetensors“.</translation>
    </message>
    <message>
        <source>Simple net</source>
        <translation>Einfaches Netz</translation>
    </message>
    <message>
        <source>Small CNN</source>
        <translation>Kleines CNN</translation>
    </message>
    <message>
        <source>Something went wrong: {0}.</source>
        <translation>Etwas ist schiefgegangen: {0}.</translation>
    </message>
    <message>
        <source>Taken again, the loss of step {0} is {1}; it was {2}. {3} may add up in another order.</source>
        <translation>Noch einmal gemacht, ist der Loss von Schritt {0} jetzt {1}; er war {2}. {3} addiert vielleicht in anderer Reihenfolge.</translation>
    </message>
    <message>
        <source>The TOML in front does not end: a second line {0} is missing</source>
        <translation>Das TOML am Anfang endet nicht: Eine zweite Zeile {0} fehlt</translation>
    </message>
    <message>
        <source>The answer is the number of an option, 1 to {0}, not {1}</source>
        <translation>answer ist die Nummer einer Antwort, 1 bis {0}, nicht {1}</translation>
    </message>
    <message>
        <source>The connection to {0} is not the real one: its certificate cannot be verified.</source>
        <translation>Die Verbindung zu {0} ist nicht die echte: Ihr Zertifikat lässt sich nicht bestätigen.</translation>
    </message>
    <message>
        <source>The connection to {0} was lost after {1:,} of {2:,} bytes of {3}.</source>
        <translation>Die Verbindung zu {0} brach nach {1:,} von {2:,} Bytes von {3} ab.</translation>
    </message>
    <message>
        <source>The description in the file cannot be read.</source>
        <translation>Die Beschreibung in der Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The device failed: {0}.</source>
        <translation>Das Gerät hat versagt: {0}.</translation>
    </message>
    <message>
        <source>The digit in the file has a label that is no digit.</source>
        <translation>Die Ziffer in der Datei hat ein Label, das keine Ziffer ist.</translation>
    </message>
    <message>
        <source>The disk of {0} is full: MNIST needs {1:.1f} MB.</source>
        <translation>Die Festplatte von {0} ist voll: MNIST braucht {1:.1f} MB.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Das Herunterladen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The drawing in the file is damaged.</source>
        <translation>Die Zeichnung in der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The ends of a slice are whole numbers.</source>
        <translation>Die Enden eines Ausschnitts sind ganze Zahlen.</translation>
    </message>
    <message>
        <source>The expression has {0} characters; up to {1} are read.</source>
        <translation>Der Ausdruck hat {0} Zeichen; gelesen werden bis zu {1}.</translation>
    </message>
    <message>
        <source>The expression is too deeply nested.</source>
        <translation>Der Ausdruck ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>The file lacks the tensor {0}.</source>
        <translation>In der Datei fehlt der Tensor {0}.</translation>
    </message>
    <message>
        <source>The file of a lesson is called like &quot;03-ideal-digits.md&quot;</source>
        <translation>Die Datei einer Lektion heißt etwa &quot;03-ideal-digits.md&quot;</translation>
    </message>
    <message>
        <source>The file was changed or damaged; open another one.</source>
        <translation>Die Datei wurde verändert oder beschädigt; öffne eine andere.</translation>
    </message>
    <message>
        <source>The formula has more than {0} operations. Make it shorter.</source>
        <translation>Die Formel hat mehr als {0} Rechenschritte. Mach sie kürzer.</translation>
    </message>
    <message>
        <source>The formula has {0} characters; {1} are read. Make it shorter.</source>
        <translation>Die Formel hat {0} Zeichen; gelesen werden {1}. Mach sie kürzer.</translation>
    </message>
    <message>
        <source>The lesson has no text</source>
        <translation>Die Lektion hat keinen Text</translation>
    </message>
    <message>
        <source>The list of tensors in the file is too long.</source>
        <translation>Die Liste der Tensoren in der Datei ist zu lang.</translation>
    </message>
    <message>
        <source>The method cannot do anything with these: it takes whole numbers, such as an axis or the sizes of a shape.</source>
        <translation>Damit kann die Methode nichts anfangen: Sie nimmt ganze Zahlen, etwa eine Achse oder die Größen einer Form.</translation>
    </message>
    <message>
        <source>The number is too large for the type it shall have.</source>
        <translation>Die Zahl ist zu groß für den Typ, den sie haben soll.</translation>
    </message>
    <message>
        <source>The options that can be named are {0}.</source>
        <translation>Die Optionen, die man nennen kann, sind {0}.</translation>
    </message>
    <message>
        <source>The order of the batches in the file is damaged.</source>
        <translation>Die Reihenfolge der Batches in der Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>The power {0} is too large: {1} is the most.</source>
        <translation>Die Potenz {0} ist zu groß: {1} ist das Höchste.</translation>
    </message>
    <message>
        <source>The reference reader cannot be used: {0} is damaged or missing.</source>
        <translation>Der Vergleichsleser kann nicht benutzt werden: {0} ist beschädigt oder fehlt.</translation>
    </message>
    <message>
        <source>The result would hold {0:,} numbers; here it may hold {1:,}.</source>
        <translation>Das Ergebnis hätte {0:,} Zahlen; hier dürfen es {1:,} sein.</translation>
    </message>
    <message>
        <source>The riddle in the file is not about its run.</source>
        <translation>Das Rätsel in der Datei handelt nicht von ihrem Lauf.</translation>
    </message>
    <message>
        <source>The run in the file cannot be used: {0}.</source>
        <translation>Der Lauf in der Datei kann nicht benutzt werden: {0}.</translation>
    </message>
    <message>
        <source>The run in the file was trained on more digits.</source>
        <translation>Der Lauf in der Datei wurde mit mehr Ziffern trainiert.</translation>
    </message>
    <message>
        <source>The session has too many changes of settings to be saved.</source>
        <translation>Die Sitzung hat zu viele geänderte Einstellungen, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The session is too large to be saved.</source>
        <translation>Die Sitzung ist zu groß, um gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The session was trained on {0}{1}, which is not on this computer.</source>
        <translation>Die Sitzung wurde auf {0}{1} trainiert, was nicht auf diesem Computer ist.</translation>
    </message>
    <message>
        <source>The session was trained on {0}{1}, whose pictures have changed since.</source>
        <translation>Die Sitzung wurde auf {0}{1} trainiert, dessen Bilder sich seither verändert haben.</translation>
    </message>
    <message>
        <source>The set-up is a table: [setup]</source>
        <translation>Die Einstellung ist eine Tabelle: [setup]</translation>
    </message>
    <message>
        <source>The shapes do not fit: on axis {0} one has {1} and the other {2}. Sizes must be equal, or one of them 1.</source>
        <translation>Die Formen passen nicht: Auf Achse {0} hat die eine {1} und die andere {2}. Größen müssen gleich sein, oder eine davon 1.</translation>
    </message>
    <message>
        <source>The shapes {0} do not fit: from the right, sizes must be equal, or one of them 1.</source>
        <translation>Die Formen {0} passen nicht: Von rechts müssen Größen gleich sein, oder eine davon 1.</translation>
    </message>
    <message>
        <source>The slice has {0} parts, but the tensor has {1}.</source>
        <translation>Der Ausschnitt hat {0} Teile, aber der Tensor hat {1}.</translation>
    </message>
    <message>
        <source>The step must be 1 or more, not {0}.</source>
        <translation>Die Schrittweite muss 1 oder mehr sein, nicht {0}.</translation>
    </message>
    <message>
        <source>The tensors in the file cannot be read.</source>
        <translation>Die Tensoren in der Datei können nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The two files do not belong together. Put the files of one set into the folder.</source>
        <translation>Die beiden Dateien gehören nicht zusammen. Leg die Dateien eines einzigen Satzes in den Ordner.</translation>
    </message>
    <message>
        <source>The weights are kept, and the run is now on the CPU. Run goes on from here.</source>
        <translation>Die Gewichte sind erhalten, und der Lauf ist jetzt auf der CPU. Start macht von hier aus weiter.</translation>
    </message>
    <message>
        <source>The weights are kept. Choose a smaller batch size or another device, then go on.</source>
        <translation>Die Gewichte sind erhalten. Wähle eine kleinere Batch-Größe oder ein anderes Gerät, dann mach weiter.</translation>
    </message>
    <message>
        <source>The weights are kept. Run goes on from here.</source>
        <translation>Die Gewichte sind erhalten. Start macht von hier aus weiter.</translation>
    </message>
    <message>
        <source>The weights are no longer numbers because the run diverged, so they were not saved.</source>
        <translation>Die Gewichte sind keine Zahlen mehr, weil der Lauf divergiert ist, darum wurden sie nicht gespeichert.</translation>
    </message>
    <message>
        <source>There are no images in this split.</source>
        <translation>In dieser Teilmenge sind keine Bilder.</translation>
    </message>
    <message>
        <source>There are {0} inputs ({1}); {2} fit. Use fewer.</source>
        <translation>Es gibt {0} Eingaben ({1}); {2} passen. Nimm weniger.</translation>
    </message>
    <message>
        <source>There is a term &quot;{0}&quot; already</source>
        <translation>Den Begriff &quot;{0}&quot; gibt es schon</translation>
    </message>
    <message>
        <source>There is no [[question]] left for this {0}</source>
        <translation>Für dieses {0} ist keine [[question]] mehr übrig</translation>
    </message>
    <message>
        <source>There is no [[term]]</source>
        <translation>Es gibt kein [[term]]</translation>
    </message>
    <message>
        <source>There is no axis {0} here: the axes are 0 to {1}, or {2} to -1 from the end.</source>
        <translation>Eine Achse {0} gibt es hier nicht: Die Achsen sind 0 bis {1}, oder {2} bis -1 vom Ende her.</translation>
    </message>
    <message>
        <source>There is no axis {0}: it has {1}.</source>
        <translation>Eine Achse {0} gibt es nicht: Er hat {1}.</translation>
    </message>
    <message>
        <source>There is no digit to be seen in {0}.</source>
        <translation>In {0} ist keine Ziffer zu sehen.</translation>
    </message>
    <message>
        <source>There is no folder or archive {0}.</source>
        <translation>Es gibt keinen Ordner und kein Archiv {0}.</translation>
    </message>
    <message>
        <source>There is no folder {0}.</source>
        <translation>Es gibt keinen Ordner {0}.</translation>
    </message>
    <message>
        <source>There is no formula. Type one, for example (w*x + b - y)**2.</source>
        <translation>Es gibt keine Formel. Tipp eine ein, zum Beispiel (w*x + b - y)**2.</translation>
    </message>
    <message>
        <source>There is no image to measure with.</source>
        <translation>Es gibt kein Bild, mit dem gemessen werden kann.</translation>
    </message>
    <message>
        <source>There is no place {0} on axis {1}: it has {2} ({3}). Counting begins at 0.</source>
        <translation>Eine Stelle {0} gibt es auf Achse {1} nicht: Sie hat {2} ({3}). Gezählt wird ab 0.</translation>
    </message>
    <message>
        <source>There is no training image of a {0}.</source>
        <translation>Es gibt kein Trainingsbild einer {0}.</translation>
    </message>
    <message>
        <source>There is no validation image of a {0}.</source>
        <translation>Es gibt kein Validierungsbild einer {0}.</translation>
    </message>
    <message>
        <source>There is no {0} here; there is {1}.</source>
        <translation>Ein {0} gibt es hier nicht; es gibt {1}.</translation>
    </message>
    <message>
        <source>There is not enough memory for this step.</source>
        <translation>Für diesen Schritt reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>These digits hold no {0}.</source>
        <translation>Diese Ziffern haben keine {0}.</translation>
    </message>
    <message>
        <source>These tensors cannot be combined like this; what PyTorch says about it stands above.</source>
        <translation>So können diese Tensoren nicht verrechnet werden; was PyTorch dazu sagt, steht darüber.</translation>
    </message>
    <message>
        <source>This TOML cannot be read: a number is too long; write a shorter one</source>
        <translation>Dieses TOML ist nicht lesbar: Eine Zahl ist zu lang; schreib eine kürzere</translation>
    </message>
    <message>
        <source>This TOML cannot be read: it is nested too deeply; use fewer brackets</source>
        <translation>Dieses TOML ist nicht lesbar: Es ist zu tief verschachtelt; nimm weniger Klammern</translation>
    </message>
    <message>
        <source>This call</source>
        <translation>Dieser Aufruf</translation>
    </message>
    <message>
        <source>This does not look like a digit</source>
        <translation>Das sieht nicht wie eine Ziffer aus</translation>
    </message>
    <message>
        <source>This is no TOML: {0}</source>
        <translation>Das ist kein TOML: {0}</translation>
    </message>
    <message>
        <source>Too few digits of your own: {0} so far, and at least {1} of each of two digits are needed.</source>
        <translation>Zu wenige eigene Ziffern: bisher {0}, und von zwei Ziffern werden je mindestens {1} gebraucht.</translation>
    </message>
    <message>
        <source>Train again with a smaller learning rate.</source>
        <translation>Trainiere noch einmal, mit einer kleineren Lernrate.</translation>
    </message>
    <message>
        <source>True and False are no numbers to calculate with like this: write .float() first, then they are 1 and 0.</source>
        <translation>True und False sind keine Zahlen, mit denen man so rechnet: Schreib erst .float(), dann sind sie 1 und 0.</translation>
    </message>
    <message>
        <source>Try again later, or name a folder that holds the files.</source>
        <translation>Versuch es später noch einmal, oder nenn einen Ordner, in dem die Dateien liegen.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>Two plain numbers cannot be divided by 0; tensors can, and give inf.</source>
        <translation>Zwei gewöhnliche Zahlen können nicht durch 0 geteilt werden; Tensoren schon, das ergibt inf.</translation>
    </message>
    <message>
        <source>Type an expression, for example tns[1].</source>
        <translation>Tipp einen Ausdruck ein, zum Beispiel tns[1].</translation>
    </message>
    <message>
        <source>Update the app, then open it again.</source>
        <translation>Aktualisiere die App, dann öffne sie noch einmal.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Whole numbers of a tensor have 64 bits: this one is too large.</source>
        <translation>Ganze Zahlen eines Tensors haben 64 Bits: Diese ist zu groß.</translation>
    </message>
    <message>
        <source>Write a slice such as [4:10, 4:10].</source>
        <translation>Schreib einen Ausschnitt wie [4:10, 4:10].</translation>
    </message>
    <message>
        <source>Write numbers in square brackets, for example [[1, 2, 3], [4, 5, 6]].</source>
        <translation>Schreib Zahlen in eckigen Klammern, zum Beispiel [[1, 2, 3], [4, 5, 6]].</translation>
    </message>
    <message>
        <source>Write the numbers themselves, without a star.</source>
        <translation>Schreib die Zahlen selbst, ohne Stern.</translation>
    </message>
    <message>
        <source>Writing the pictures was cancelled.</source>
        <translation>Das Schreiben der Bilder wurde abgebrochen.</translation>
    </message>
    <message>
        <source>a branch begins nowhere</source>
        <translation>ein Zweig beginnt nirgends</translation>
    </message>
    <message>
        <source>a branch has no steps, or too many</source>
        <translation>ein Zweig hat keine Schritte, oder zu viele</translation>
    </message>
    <message>
        <source>a checkpoint has counted backwards</source>
        <translation>ein Checkpoint hat rückwärts gezählt</translation>
    </message>
    <message>
        <source>a checkpoint stands nowhere</source>
        <translation>ein Checkpoint steht nirgends</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a list of places, [x, y] from 0 to 1 each</source>
        <translation>eine Liste von Orten, je [x, y] von 0 bis 1</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number, a word, true, false or a list of digits</source>
        <translation>eine Zahl, ein Wort, true, false oder eine Liste von Ziffern</translation>
    </message>
    <message>
        <source>a place, [x, y] from 0 to 1</source>
        <translation>ein Ort, [x, y] von 0 bis 1</translation>
    </message>
    <message>
        <source>a step is half done in no way there is</source>
        <translation>ein Schritt ist auf eine Weise halb getan, die es nicht gibt</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>eine ganze Zahl ab 1</translation>
    </message>
    <message>
        <source>a whole number from 1 to 1000</source>
        <translation>eine ganze Zahl von 1 bis 1000</translation>
    </message>
    <message>
        <source>a word</source>
        <translation>ein Wort</translation>
    </message>
    <message>
        <source>all ten</source>
        <translation>alle zehn</translation>
    </message>
    <message>
        <source>an accuracy is not between 0 and 1</source>
        <translation>eine Genauigkeit liegt nicht zwischen 0 und 1</translation>
    </message>
    <message>
        <source>are</source>
        <translation>fehlen</translation>
    </message>
    <message>
        <source>backward starts from one number, and f is a list: add .sum() or .mean(). PyTorch says: “{0}”</source>
        <translation>backward beginnt bei einer einzigen Zahl, und f ist eine Liste: Füg .sum() oder .mean() hinzu. PyTorch sagt: „{0}“</translation>
    </message>
    <message>
        <source>checkpoints</source>
        <translation>Checkpoints</translation>
    </message>
    <message>
        <source>digits must be two different digits, for example 3,7, or all ten, not {0}</source>
        <translation>die Ziffern müssen zwei verschiedene sein, zum Beispiel 3,7, oder alle zehn, nicht {0}</translation>
    </message>
    <message>
        <source>drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>ends of epochs</source>
        <translation>Enden von Epochen</translation>
    </message>
    <message>
        <source>f is the name of the result. Give the input another letter.</source>
        <translation>f ist der Name des Ergebnisses. Gib der Eingabe einen anderen Buchstaben.</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>is</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>it cannot be taken apart</source>
        <translation>es lässt sich nicht zerlegen</translation>
    </message>
    <message>
        <source>it gives wrong results</source>
        <translation>es liefert falsche Ergebnisse</translation>
    </message>
    <message>
        <source>it holds gradients of another model</source>
        <translation>er enthält Gradienten eines anderen Modells</translation>
    </message>
    <message>
        <source>it holds weights that are not numbers (NaN)</source>
        <translation>er enthält Gewichte, die keine Zahlen sind (NaN)</translation>
    </message>
    <message>
        <source>it stands at a step that was not taken</source>
        <translation>er steht an einem Schritt, der nicht gemacht wurde</translation>
    </message>
    <message>
        <source>its {0} are mixed up</source>
        <translation>seine {0} sind durcheinander</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>no NVIDIA GPU with a working driver was found</source>
        <translation>keine NVIDIA-GPU mit funktionierendem Treiber gefunden</translation>
    </message>
    <message>
        <source>no folders</source>
        <translation>keine Ordner</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>nichts gezeichnet</translation>
    </message>
    <message>
        <source>pasted picture</source>
        <translation>eingefügtes Bild</translation>
    </message>
    <message>
        <source>seed {0}</source>
        <translation>Seed {0}</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>sign {0}</source>
        <translation>Vorzeichen {0}</translation>
    </message>
    <message>
        <source>the batch size must be at least 1, not {0}</source>
        <translation>die Batch-Größe muss mindestens 1 sein, nicht {0}</translation>
    </message>
    <message>
        <source>the branches are mixed up</source>
        <translation>die Zweige sind durcheinander</translation>
    </message>
    <message>
        <source>the first checkpoint is missing</source>
        <translation>der erste Checkpoint fehlt</translation>
    </message>
    <message>
        <source>the folders {0}</source>
        <translation>die Ordner {0}</translation>
    </message>
    <message>
        <source>the learning rate must be a number from 0 to {0:g}, not {1}</source>
        <translation>die Lernrate muss eine Zahl von 0 bis {0:g} sein, nicht {1}</translation>
    </message>
    <message>
        <source>the loss for {0} must be {1}, not {2!r}</source>
        <translation>der Loss für {0} muss {1} sein, nicht {2!r}</translation>
    </message>
    <message>
        <source>the metric must be l1 or l2, not {0!r}</source>
        <translation>die Metrik muss l1 oder l2 sein, nicht {0!r}</translation>
    </message>
    <message>
        <source>the model {0} has not been written as a script</source>
        <translation>das Modell {0} ist nicht als Skript geschrieben</translation>
    </message>
    <message>
        <source>the name of a widget</source>
        <translation>der Name eines Bedienelements</translation>
    </message>
    <message>
        <source>the number of an option, from 1</source>
        <translation>die Nummer einer Antwort, ab 1</translation>
    </message>
    <message>
        <source>the seed must be between 0 and 2**63 - 1, not {0}</source>
        <translation>der Seed muss zwischen 0 und 2**63 - 1 liegen, nicht bei {0}</translation>
    </message>
    <message>
        <source>the settings of the first step are missing</source>
        <translation>die Einstellungen des ersten Schritts fehlen</translation>
    </message>
    <message>
        <source>the stride is wrong</source>
        <translation>die Schrittweite ist falsch</translation>
    </message>
    <message>
        <source>there are too many branches, or none</source>
        <translation>es gibt zu viele Zweige, oder keine</translation>
    </message>
    <message>
        <source>there is no model {0!r}; there are {1}</source>
        <translation>es gibt kein Modell {0!r}; es gibt {1}</translation>
    </message>
    <message>
        <source>this Mac has no GPU that PyTorch can use</source>
        <translation>dieser Mac hat keine GPU, die PyTorch benutzen kann</translation>
    </message>
    <message>
        <source>this PyTorch was built without CUDA</source>
        <translation>dieses PyTorch wurde ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>this PyTorch was built without MPS, which only macOS has</source>
        <translation>dieses PyTorch wurde ohne MPS gebaut, das es nur auf macOS gibt</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>zu wenige</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>validations</source>
        <translation>Validierungen</translation>
    </message>
    <message>
        <source>validations are incomplete</source>
        <translation>Validierungen sind unvollständig</translation>
    </message>
    <message>
        <source>{0:,} along one axis is too much here: at most {1:,}.</source>
        <translation>{0:,} auf einer Achse ist hier zu viel: höchstens {1:,}.</translation>
    </message>
    <message>
        <source>{0} + {1}</source>
        <translation>{0} + {1}</translation>
    </message>
    <message>
        <source>{0} alone drops an axis: write {1}:{2} to keep it.</source>
        <translation>{0} allein lässt eine Achse wegfallen: Schreib {1}:{2}, um sie zu behalten.</translation>
    </message>
    <message>
        <source>{0} and drawn strokes</source>
        <translation>{0} und gezeichnete Striche</translation>
    </message>
    <message>
        <source>{0} axes</source>
        <translation>{0} Achsen</translation>
    </message>
    <message>
        <source>{0} axes are too many here: at most {1}.</source>
        <translation>{0} Achsen sind hier zu viele: höchstens {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be built with {1}</source>
        <translation>{0} lässt sich nicht mit {1} bauen</translation>
    </message>
    <message>
        <source>{0} cannot be deleted: {1}.</source>
        <translation>{0} kann nicht gelöscht werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be made: {1}.</source>
        <translation>{0} kann nicht angelegt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be moved: {1}.</source>
        <translation>{0} kann nicht verschoben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be reached{1}.</source>
        <translation>{0} ist nicht zu erreichen{1}.</translation>
    </message>
    <message>
        <source>{0} cannot be read: {1}.</source>
        <translation>{0} kann nicht gelesen werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be unpacked: {1}.</source>
        <translation>{0} kann nicht entpackt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written to: {1}.</source>
        <translation>In {0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} cannot be written: {1}.</source>
        <translation>{0} kann nicht geschrieben werden: {1}.</translation>
    </message>
    <message>
        <source>{0} does not give out {1}: it answers {2} {3}.</source>
        <translation>{0} gibt {1} nicht heraus: Die Antwort ist {2} {3}.</translation>
    </message>
    <message>
        <source>{0} does not hold MNIST {1}: its magic number is {2:#010x}, not {3:#010x}.</source>
        <translation>{0} enthält nicht die {1} von MNIST: Die magische Zahl ist {2:#010x}, nicht {3:#010x}.</translation>
    </message>
    <message>
        <source>{0} does not hold MNIST: {1} {2} missing.</source>
        <translation>{0} enthält MNIST nicht: {1} {2}.</translation>
    </message>
    <message>
        <source>{0} does not hold the tensors of {1}: {2}.</source>
        <translation>{0} enthält nicht die Tensoren von {1}: {2}.</translation>
    </message>
    <message>
        <source>{0} does not say which digits it tells apart.</source>
        <translation>{0} sagt nicht, welche Ziffern unterschieden werden.</translation>
    </message>
    <message>
        <source>{0} does not say which model and digits it is for.</source>
        <translation>{0} sagt nicht, für welches Modell und welche Ziffern es ist.</translation>
    </message>
    <message>
        <source>{0} does not say which version it has.</source>
        <translation>{0} sagt nicht, welche Version es hat.</translation>
    </message>
    <message>
        <source>{0} failed: there is not enough memory.</source>
        <translation>{0}: gescheitert, der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>{0} failed: {1}.</source>
        <translation>{0}: gescheitert, {1}.</translation>
    </message>
    <message>
        <source>{0} from {1} is not the published file: its content is different. It was thrown away.</source>
        <translation>{0} von {1} ist nicht die veröffentlichte Datei: Der Inhalt ist ein anderer. Sie wurde verworfen.</translation>
    </message>
    <message>
        <source>{0} goes on after its {1:,} items, so its header or data is wrong.</source>
        <translation>{0} geht nach den {1:,} Einträgen weiter, also ist der Kopf falsch, oder die Daten.</translation>
    </message>
    <message>
        <source>{0} has no meaning here: write names, numbers, brackets and + - * / **.</source>
        <translation>{0} hat hier keine Bedeutung: Schreib Namen, Zahlen, Klammern und + - * / **.</translation>
    </message>
    <message>
        <source>{0} has {1:,.0f} MB, more than any session.</source>
        <translation>{0} hat {1:,.0f} MB, mehr als jede Sitzung.</translation>
    </message>
    <message>
        <source>{0} has {1:,.0f} MB; pictures up to {2:.0f} MB are opened.</source>
        <translation>{0} hat {1:,.0f} MB; geöffnet werden Bilder bis {2:.0f} MB.</translation>
    </message>
    <message>
        <source>{0} has {1:,.0f} MB; weights of these models have under {2:.0f} MB.</source>
        <translation>{0} hat {1:,.0f} MB; Gewichte dieser Modelle haben unter {2:.0f} MB.</translation>
    </message>
    <message>
        <source>{0} has {1}×{2} pixels instead of 28×28.</source>
        <translation>{0} hat {1}×{2} Pixel statt 28×28.</translation>
    </message>
    <message>
        <source>{0} holds a link or special file, {1}; it is refused.</source>
        <translation>{0} enthält einen Verweis oder eine besondere Datei, {1}; das wird abgelehnt.</translation>
    </message>
    <message>
        <source>{0} holds fractions instead of grey levels.</source>
        <translation>{0} enthält Brüche statt Grauwerten.</translation>
    </message>
    <message>
        <source>{0} holds more than {1:,} files; it is refused.</source>
        <translation>{0} enthält mehr als {1:,} Dateien; das wird abgelehnt.</translation>
    </message>
    <message>
        <source>{0} holds no pictures in folders 0 to 9; it holds {1}.</source>
        <translation>{0} enthält keine Bilder in Ordnern 0 bis 9; enthalten ist {1}.</translation>
    </message>
    <message>
        <source>{0} holds no pictures in folders of a split and a digit.</source>
        <translation>{0} enthält keine Bilder in Ordnern für Teil und Ziffer.</translation>
    </message>
    <message>
        <source>{0} holds nothing: this axis has 0 to {1}, and the start comes first.</source>
        <translation>{0} enthält nichts: Diese Achse hat 0 bis {1}, und der Anfang kommt zuerst.</translation>
    </message>
    <message>
        <source>{0} holds tensors that no session has: {1!r}.</source>
        <translation>{0} enthält Tensoren, die keine Sitzung hat: {1!r}.</translation>
    </message>
    <message>
        <source>{0} holds the label {1}; a digit is 0 to 9.</source>
        <translation>{0} enthält das Label {1}; eine Ziffer ist 0 bis 9.</translation>
    </message>
    <message>
        <source>{0} holds values in {1} that are not finite numbers.</source>
        <translation>{0} enthält in {1} Werte, die keine endlichen Zahlen sind.</translation>
    </message>
    <message>
        <source>{0} holds {1:,} images but {2} holds {3:,} labels.</source>
        <translation>{0} enthält {1:,} Bilder, aber {2} enthält {3:,} Labels.</translation>
    </message>
    <message>
        <source>{0} holds {1:,} pictures; up to {2:,} are read.</source>
        <translation>{0} enthält {1:,} Bilder; gelesen werden bis zu {2:,}.</translation>
    </message>
    <message>
        <source>{0} holds {1}, not train and valid.</source>
        <translation>{0} enthält {1}, nicht train und valid.</translation>
    </message>
    <message>
        <source>{0} in the file cannot be used: {1}.</source>
        <translation>{0} in der Datei kann nicht benutzt werden: {1}.</translation>
    </message>
    <message>
        <source>{0} in the file has {1!r}, which this version does not know.</source>
        <translation>{0} in der Datei hat {1!r}, das diese Version nicht kennt.</translation>
    </message>
    <message>
        <source>{0} in the file has {1} items, not {2}.</source>
        <translation>{0} in der Datei hat {1} Einträge, nicht {2}.</translation>
    </message>
    <message>
        <source>{0} in the file is no number.</source>
        <translation>{0} in der Datei ist keine Zahl.</translation>
    </message>
    <message>
        <source>{0} in the file is not what it should be.</source>
        <translation>{0} in der Datei ist nicht, was es sein soll.</translation>
    </message>
    <message>
        <source>{0} in the file is {1} {2}, not {3} [{4}].</source>
        <translation>{0} in der Datei ist {1} {2}, nicht {3} [{4}].</translation>
    </message>
    <message>
        <source>{0} in the file lacks {1!r}.</source>
        <translation>{0} in der Datei fehlt {1!r}.</translation>
    </message>
    <message>
        <source>{0} in {1} is larger than that of any session.</source>
        <translation>{0} in {1} ist größer als in jeder Sitzung.</translation>
    </message>
    <message>
        <source>{0} in {1} is {2} {3}, not {4} {5}.</source>
        <translation>{0} in {1} ist {2} {3}, nicht {4} {5}.</translation>
    </message>
    <message>
        <source>{0} is a damaged picture: {1}.</source>
        <translation>{0} ist ein beschädigtes Bild: {1}.</translation>
    </message>
    <message>
        <source>{0} is a method: it needs brackets, .{1}().</source>
        <translation>{0} ist eine Methode: Sie braucht Klammern, .{1}().</translation>
    </message>
    <message>
        <source>{0} is a zip file, but no session.</source>
        <translation>{0} ist eine Zip-Datei, aber keine Sitzung.</translation>
    </message>
    <message>
        <source>{0} is an operation: write {1}(…) with something in the brackets.</source>
        <translation>{0} ist ein Rechenschritt: Schreib {1}(…) mit etwas in den Klammern.</translation>
    </message>
    <message>
        <source>{0} is cut off or damaged.</source>
        <translation>{0} ist abgeschnitten oder beschädigt.</translation>
    </message>
    <message>
        <source>{0} is cut off: it ends within its header.</source>
        <translation>{0} ist abgeschnitten: Es endet mitten im Kopf.</translation>
    </message>
    <message>
        <source>{0} is cut off: its compressed data ends too early.</source>
        <translation>{0} ist abgeschnitten: Die gepackten Daten enden zu früh.</translation>
    </message>
    <message>
        <source>{0} is cut off: {1:,} of {2:,} bytes are there.</source>
        <translation>{0} ist abgeschnitten: {1:,} von {2:,} Bytes sind da.</translation>
    </message>
    <message>
        <source>{0} is damaged or no safetensors file ({1}).</source>
        <translation>{0} ist beschädigt oder keine safetensors-Datei ({1}).</translation>
    </message>
    <message>
        <source>{0} is damaged.</source>
        <translation>{0} ist beschädigt.</translation>
    </message>
    <message>
        <source>{0} is damaged: it cannot be decompressed ({1}).</source>
        <translation>{0} ist beschädigt: Es lässt sich nicht entpacken ({1}).</translation>
    </message>
    <message>
        <source>{0} is for something else: {1}.</source>
        <translation>{0} ist für etwas anderes: {1}.</translation>
    </message>
    <message>
        <source>{0} is no .tgz archive, or damaged: {1}.</source>
        <translation>{0} ist kein .tgz-Archiv, oder es ist beschädigt: {1}.</translation>
    </message>
    <message>
        <source>{0} is no session, or it is cut off.</source>
        <translation>{0} ist keine Sitzung, oder sie ist abgeschnitten.</translation>
    </message>
    <message>
        <source>{0} is not a gzip file, as its name says.</source>
        <translation>{0} ist keine gzip-Datei, wie der Name es sagt.</translation>
    </message>
    <message>
        <source>{0} is not a picture that can be opened.</source>
        <translation>{0} ist kein Bild, das geöffnet werden kann.</translation>
    </message>
    <message>
        <source>{0} is not here: tensors have methods, for example tns.abs().</source>
        <translation>{0} gibt es hier nicht: Tensoren haben Methoden, zum Beispiel tns.abs().</translation>
    </message>
    <message>
        <source>{0} is too large to be opened safely: over {1:.0f} megapixels.</source>
        <translation>{0} ist zu groß, um sicher geöffnet zu werden: über {1:.0f} Megapixel.</translation>
    </message>
    <message>
        <source>{0} no slice: write start:stop, for example 4:10.</source>
        <translation>{0} kein Ausschnitt: Schreib start:stop, zum Beispiel 4:10.</translation>
    </message>
    <message>
        <source>{0} numbers are too many to be read here. Type at most five.</source>
        <translation>{0} Zahlen sind hier zu viele zum Lesen. Tipp höchstens fünf ein.</translation>
    </message>
    <message>
        <source>{0} numbers cannot be dealt out evenly over the other sizes, which take {1} at a time.</source>
        <translation>{0} Zahlen lassen sich nicht gleichmäßig auf die anderen Größen verteilen, die je {1} brauchen.</translation>
    </message>
    <message>
        <source>{0} or {1}: hard to say</source>
        <translation>{0} oder {1}: schwer zu sagen</translation>
    </message>
    <message>
        <source>{0} says that it holds {1:,} items, not 1 to {2:,}.</source>
        <translation>{0} sagt, dass es {1:,} Einträge enthält, nicht 1 bis {2:,}.</translation>
    </message>
    <message>
        <source>{0} says that its images are {1} pixels, not 28 × 28.</source>
        <translation>{0} sagt, dass die Bilder {1} Pixel haben, nicht 28 × 28.</translation>
    </message>
    <message>
        <source>{0} sent something else than the file ({1}).</source>
        <translation>{0} hat etwas anderes als die Datei geschickt ({1}).</translation>
    </message>
    <message>
        <source>{0} stopped answering after {1:,} of {2:,} bytes of {3}.</source>
        <translation>{0} hat nach {1:,} von {2:,} Bytes von {3} aufgehört zu antworten.</translation>
    </message>
    <message>
        <source>{0} tries to write to {1}; it is refused.</source>
        <translation>{0} versucht, nach {1} zu schreiben; das wird abgelehnt.</translation>
    </message>
    <message>
        <source>{0} unpacks to more than {1:,.0f} MB; it is refused.</source>
        <translation>{0} wird entpackt größer als {1:,.0f} MB; das wird abgelehnt.</translation>
    </message>
    <message>
        <source>{0} vs {1}</source>
        <translation>{0} gegen {1}</translation>
    </message>
    <message>
        <source>{0} was answered by a web page instead of the file, as networks do that ask for a login.</source>
        <translation>Statt {0} hat eine Webseite geantwortet, wie es Netze tun, die eine Anmeldung verlangen.</translation>
    </message>
    <message>
        <source>{0} was packed by another program; a session is not compressed.</source>
        <translation>{0} wurde von einem anderen Programm gepackt; eine Sitzung ist nicht komprimiert.</translation>
    </message>
    <message>
        <source>{0} was saved by a newer version of MNIST Desktop (format {1}; this one reads up to {2}).</source>
        <translation>{0} wurde von einer neueren Version von MNIST Desktop gespeichert (Format {1}; diese liest bis {2}).</translation>
    </message>
    <message>
        <source>{0}**{1} is too large: whole numbers of a tensor have 64 bits.</source>
        <translation>{0}**{1} ist zu groß: Ganze Zahlen eines Tensors haben 64 Bits.</translation>
    </message>
    <message>
        <source>{0}, line {1}: {2}.</source>
        <translation>{0}, Zeile {1}: {2}.</translation>
    </message>
    <message>
        <source>{0}, probably</source>
        <translation>Wohl eine {0}</translation>
    </message>
    <message>
        <source>{0}, probably; could be a {1}</source>
        <translation>Wohl eine {0}, vielleicht eine {1}</translation>
    </message>
    <message>
        <source>{0}, surely</source>
        <translation>Sicher eine {0}</translation>
    </message>
    <message>
        <source>{0}, {1} erased</source>
        <translation>{0}, {1} radiert</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <source>{0}: a guess, it is untrained</source>
        <translation>{0}: geraten, es ist untrainiert</translation>
    </message>
    <message>
        <source>{0}: there is no lesson NN-name.md in {1}.</source>
        <translation>{0}: In {1} gibt es keine Lektion NN-name.md.</translation>
    </message>
    <message>
        <source>{0}: write whole numbers with commas, such as [28, 28].</source>
        <translation>{0}: Schreib ganze Zahlen mit Kommas, etwa [28, 28].</translation>
    </message>
    <message>
        <source>{0}: {1} is not there.</source>
        <translation>{0}: {1} ist nicht da.</translation>
    </message>
    <message>
        <source>{0}; each of {1} digits of one&apos;s own {2} times</source>
        <translation>{0}; jede von {1} eigenen Ziffern {2}-mal</translation>
    </message>
    <message>
        <source>“{0!r}” is no number. Use numbers such as 2 or 0.5.</source>
        <translation>„{0!r}“ ist keine Zahl. Nimm Zahlen wie 2 oder 0.5.</translation>
    </message>
    <message>
        <source>“{0}” cannot be an input. Use short names such as x, w, b or y1.</source>
        <translation>„{0}“ kann keine Eingabe sein. Nimm kurze Namen wie x, w, b oder y1.</translation>
    </message>
    <message>
        <source>“{0}” is</source>
        <translation>„{0}“ ist</translation>
    </message>
    <message>
        <source>“{0}” is a number without an input. Put an input into it.</source>
        <translation>„{0}“ ist eine Zahl ohne Eingabe. Setz eine Eingabe ein.</translation>
    </message>
    <message>
        <source>“{0}” is no formula in Python. Look for a missing bracket or sign; 2x is written 2*x.</source>
        <translation>„{0}“ ist keine Formel in Python. Such eine fehlende Klammer oder ein Zeichen; 2x schreibt man 2*x.</translation>
    </message>
    <message>
        <source>“{0}” is no number. Type one, or a few: 3, 4, 10.</source>
        <translation>„{0}“ ist keine Zahl. Tipp eine ein, oder ein paar: 3, 4, 10.</translation>
    </message>
    <message>
        <source>“{0}” is no size</source>
        <translation>„{0}“ ist keine Größe</translation>
    </message>
    <message>
        <source>“{0}” is not understood. Operations of one input: {1}.</source>
        <translation>„{0}“ wird nicht verstanden. Rechenschritte mit einer Eingabe: {1}.</translation>
    </message>
    <message>
        <source>“{0}” is not understood. Use + - * / and **.</source>
        <translation>„{0}“ wird nicht verstanden. Nimm + - * / und **.</translation>
    </message>
    <message>
        <source>“{0}” is not understood. Use names, numbers, + - * / ** and {1}.</source>
        <translation>„{0}“ wird nicht verstanden. Nimm Namen, Zahlen, + - * / ** und {1}.</translation>
    </message>
</context>
<context>
    <name>About</name>
    <message>
        <source>About MNIST Desktop</source>
        <translation>Über MNIST Desktop</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>See how a computer learns to read digits. Nothing you do here leaves this computer.</source>
        <translation>Sieh zu, wie ein Computer Ziffern lesen lernt. Nichts, was du hier tust, verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>What it is made of</source>
        <translation>Woraus es gemacht ist</translation>
    </message>
</context>
<context>
    <name>AccuracyBars</name>
    <message>
        <source>Accuracy for each digit</source>
        <translation>Genauigkeit für jede Ziffer</translation>
    </message>
</context>
<context>
    <name>AccuracyPanel</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Best: step {0}</source>
        <translation>Beste: Schritt {0}</translation>
    </message>
    <message>
        <source>From there on the validation loss rises: the model learns by heart. Stop, or go back there.</source>
        <translation>Von dort an steigt der Validierungs-Loss: Das Modell lernt auswendig. Hör auf, oder geh dorthin zurück.</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>{0} after step {1}</source>
        <translation>{0}, Schritt {1}</translation>
    </message>
    <message>
        <source>{0} in validation</source>
        <translation>{0}, Validierung</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>A trained network says so; nearest: {0}</source>
        <translation>Das sagt ein trainiertes Netz; nächste: {0}</translation>
    </message>
    <message>
        <source>A trained network: {0}</source>
        <translation>Trainiertes Netz: {0}</translation>
    </message>
    <message>
        <source>Its weights are no numbers any more: the loss diverged.</source>
        <translation>Seine Gewichte sind keine Zahlen mehr: Der Loss divergiert.</translation>
    </message>
    <message>
        <source>Model says</source>
        <translation>Modell sagt</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Noch nichts gezeichnet</translation>
    </message>
    <message>
        <source>Probability of each digit</source>
        <translation>Wahrscheinlichkeit jeder Ziffer</translation>
    </message>
    <message>
        <source>PyTorch is loading…</source>
        <translation>PyTorch wird geladen …</translation>
    </message>
    <message>
        <source>The digits are being loaded…</source>
        <translation>Die Ziffern werden geladen …</translation>
    </message>
    <message>
        <source>The model is being made…</source>
        <translation>Das Modell wird gebaut …</translation>
    </message>
    <message>
        <source>The words follow how often the model is right on validation digits when it is as sure as here: {0:.3f}. The model itself says {1:.3f}.</source>
        <translation>Die Worte folgen dem, wie oft das Modell bei Validierungsziffern recht hat, wenn es so sicher ist wie hier: {0:.3f}. Das Modell selbst sagt {1:.3f}.</translation>
    </message>
    <message>
        <source>What the answers are worth</source>
        <translation>Was die Antworten wert sind</translation>
    </message>
    <message>
        <source>{0} (untrained)</source>
        <translation>{0} (untrainiert)</translation>
    </message>
    <message>
        <source>{0} · step {1}</source>
        <translation>{0} · Schritt {1}</translation>
    </message>
</context>
<context>
    <name>AroundCard</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>The numbers around it</source>
        <translation>Die Zahlen ringsum</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>A second and a half after the last stroke</source>
        <translation>Anderthalb Sekunden nach dem letzten Strich</translation>
    </message>
    <message>
        <source>Ask for more of each above, or look at how they are read.</source>
        <translation>Verlange oben mehr von jeder, oder sieh nach, wie sie gelesen werden.</translation>
    </message>
    <message>
        <source>Delete the digit that was kept last, and draw it again</source>
        <translation>Löscht die zuletzt behaltene Ziffer, um sie neu zu zeichnen</translation>
    </message>
    <message>
        <source>Draw digits</source>
        <translation>Ziffern zeichnen</translation>
    </message>
    <message>
        <source>Draw it on the canvas at the left first</source>
        <translation>Zeichne sie zuerst links auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>How many of each digit</source>
        <translation>Wie viele von jeder Ziffer</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep it by itself after a pause</source>
        <translation>Nach einer Pause von selbst behalten</translation>
    </message>
    <message>
        <source>Keep it if it is a {0}; clear the canvas if it went wrong.</source>
        <translation>Behalte sie, wenn es eine {0} ist; leere die Zeichenfläche, wenn sie missglückt ist.</translation>
    </message>
    <message>
        <source>Keep the drawing as a {0} ({1})</source>
        <translation>Die Zeichnung als {0} behalten ({1})</translation>
    </message>
    <message>
        <source>Looking at what is kept …</source>
        <translation>Es wird nachgesehen, was da ist …</translation>
    </message>
    <message>
        <source>Nothing was kept since the start</source>
        <translation>Seit dem Start wurde nichts behalten</translation>
    </message>
    <message>
        <source>On the canvas at the left. They are kept on this computer only.</source>
        <translation>Links auf der Zeichenfläche. Sie bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Please draw this digit, as you always write it</source>
        <translation>Zeichne sie so, wie du immer schreibst</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>That is all: thank you.</source>
        <translation>Das sind alle: danke.</translation>
    </message>
    <message>
        <source>Undo last</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Which digits</source>
        <translation>Welche Ziffern</translation>
    </message>
    <message>
        <source>all ten</source>
        <translation>alle zehn</translation>
    </message>
    <message>
        <source>only {0} and {1}</source>
        <translation>nur {0} und {1}</translation>
    </message>
    <message>
        <source>{0} of each</source>
        <translation>je {0}</translation>
    </message>
</context>
<context>
    <name>AugmentStrip</name>
    <message>
        <source>A digit, and how six steps would see it</source>
        <translation>Eine Ziffer, und wie sechs Schritte sie sehen würden</translation>
    </message>
</context>
<context>
    <name>AutogradPanel</name>
    <message>
        <source>3²</source>
        <translation>3²</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Graph of operations</source>
        <translation>Graph der Rechenschritte</translation>
    </message>
    <message>
        <source>Type your own: + − * / **, sum, mean, exp, log, sqrt, sigmoid, relu …</source>
        <translation>Tipp eine eigene ein: + − * / **, sum, mean, exp, log, sqrt, sigmoid, relu …</translation>
    </message>
    <message>
        <source>forwards: values →</source>
        <translation>vorwärts: Werte →</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>Σ [3, 4, 10]²</source>
        <translation>Σ [3, 4, 10]²</translation>
    </message>
    <message>
        <source>← backwards: gradients</source>
        <translation>← rückwärts: Gradienten</translation>
    </message>
</context>
<context>
    <name>Autosave</name>
    <message>
        <source>No copy for the case of a crash: {0}</source>
        <translation>Keine Kopie für den Fall eines Absturzes: {0}</translation>
    </message>
    <message>
        <source>Save the session yourself, or make room on the disk. It is tried again.</source>
        <translation>Speichere die Sitzung selbst, oder schaffe Platz auf dem Datenträger. Es wird wieder versucht.</translation>
    </message>
    <message>
        <source>{0} cannot be written.</source>
        <translation>{0} kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>AveragesPanel</name>
    <message>
        <source>Averages</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>Averaging images</source>
        <translation>Bilder werden gemittelt</translation>
    </message>
    <message>
        <source>The images are being added up …</source>
        <translation>Die Bilder werden aufaddiert …</translation>
    </message>
    <message>
        <source>These digits have no {0}: choose another.</source>
        <translation>Diese Ziffern haben keine {0}: Wähle eine andere.</translation>
    </message>
    <message>
        <source>column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>each number: the mean of one pixel over {0} images</source>
        <translation>jede Zahl: das Mittel eines Pixels über {0} Bilder</translation>
    </message>
    <message>
        <source>row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>row {0}: image {0}, a number for each {1} of it</source>
        <translation>Zeile {0}: Bild {0}, eine Zahl für jede {1} darin</translation>
    </message>
</context>
<context>
    <name>AxesCard</name>
    <message>
        <source>One stack, three means</source>
        <translation>Ein Stapel, drei Mittelwerte</translation>
    </message>
    <message>
        <source>Over the columns of each image: how much ink each of its rows has.</source>
        <translation>Über die Spalten jedes Bildes: wie viel Tinte jede seiner Zeilen hat.</translation>
    </message>
    <message>
        <source>Over the images: one picture, the ideal.</source>
        <translation>Über die Bilder: ein einziges Bild, das Ideal.</translation>
    </message>
    <message>
        <source>Over the rows of each image: how much ink each of its columns has.</source>
        <translation>Über die Zeilen jedes Bildes: wie viel Tinte jede seiner Spalten hat.</translation>
    </message>
    <message>
        <source>Shape of {0}:</source>
        <translation>Form von {0}:</translation>
    </message>
    <message>
        <source>of the long ones, the first {0} of {1} rows: a row is an image</source>
        <translation>von den langen die ersten {0} von {1} Zeilen: Eine Zeile ist ein Bild</translation>
    </message>
</context>
<context>
    <name>BackwardView</name>
    <message>
        <source>.grad before</source>
        <translation>.grad vorher</translation>
    </message>
    <message>
        <source>.grad now</source>
        <translation>.grad jetzt</translation>
    </message>
    <message>
        <source>0 to {0}</source>
        <translation>0 bis {0}</translation>
    </message>
    <message>
        <source>At row {0}, column {1} .grad held {2} when Backward began; the {3} images of this batch add {4}, and it is {5}. backward() only ever adds.</source>
        <translation>In Zeile {0}, Spalte {1} stand in .grad {2}, als Backward begann; die {3} Bilder dieses Batches fügen {4} hinzu, und es ist {5}. backward() addiert immer nur.</translation>
    </message>
    <message>
        <source>How fast the loss of this image rises with its prediction: {0}, from p = {1}. On the flat ends of the sigmoid it is nearly 0.</source>
        <translation>Wie schnell der Loss dieses Bildes mit seiner Vorhersage steigt: {0}, aus p = {1}. An den flachen Enden der Sigmoid ist das fast 0.</translation>
    </message>
    <message>
        <source>How fast the loss of this image rises with unit {0}: the slopes of the predictions times the weights that lead to them, {1}; 0 where the ReLU put out 0.</source>
        <translation>Wie schnell der Loss dieses Bilds mit Einheit {0} steigt: die Steigungen der Vorhersagen mal die Gewichte, die zu ihnen führen, {1}; 0, wo das ReLU 0 ausgab.</translation>
    </message>
    <message>
        <source>Pixel {0} of the image, as the model gets it: {1}. Where the paper is blank it is 0, and the image has no share.</source>
        <translation>Pixel {0} des Bilds, wie das Modell ihn bekommt: {1}. Wo das Papier leer ist, ist er 0, und das Bild hat keinen Anteil.</translation>
    </message>
    <message>
        <source>The ReLU put out 0 for this image, so nothing of its loss reaches unit {0}.</source>
        <translation>Die ReLU hat für dieses Bild 0 ausgegeben, also kommt von seinem Loss nichts bei Einheit {0} an.</translation>
    </message>
    <message>
        <source>The gradient of each filter is exact. An image&apos;s own share is left out: batch norm mixes the images of a batch, so no image has a share of its own.</source>
        <translation>Der Gradient jedes Filters ist exakt. Der Anteil eines einzelnen Bildes fehlt: Batch-Norm mischt die Bilder eines Batches, kein Bild hat einen Anteil für sich.</translation>
    </message>
    <message>
        <source>The loss is a mean over {0} images, so its gradient is one too: each image adds its pixels times the slope of its own loss. Choose images at the left and compare: sure ones add next to nothing.</source>
        <translation>Der Loss ist ein Mittel über {0} Bilder, also ist es sein Gradient auch: Jedes Bild gibt seine Pixel mal die Steigung seines eigenen Loss dazu. Wähle links Bilder und vergleiche: Sichere geben fast nichts dazu.</translation>
    </message>
    <message>
        <source>The loss is the mean of {0} losses, so each image counts one {0}th.</source>
        <translation>Der Loss ist das Mittel von {0} Losses, also zählt jedes Bild ein {0}stel.</translation>
    </message>
    <message>
        <source>The shares of all {0} images at row {1}, column {2}, added up: {3}. A little more of this weight would {4} the loss.</source>
        <translation>Die Anteile aller {0} Bilder an Zeile {1}, Spalte {2}, zusammengezählt: {3}. Ein wenig mehr von diesem Gewicht würde den Loss {4}.</translation>
    </message>
    <message>
        <source>all {0}: grad</source>
        <translation>alle {0}: grad</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>its share</source>
        <translation>sein Anteil</translation>
    </message>
    <message>
        <source>its share there</source>
        <translation>sein Anteil dort</translation>
    </message>
    <message>
        <source>lower</source>
        <translation>senken</translation>
    </message>
    <message>
        <source>no share of its own</source>
        <translation>kein eigener Anteil</translation>
    </message>
    <message>
        <source>not change</source>
        <translation>nicht ändern</translation>
    </message>
    <message>
        <source>raise</source>
        <translation>erhöhen</translation>
    </message>
    <message>
        <source>slope at the unit</source>
        <translation>Steigung an der Einheit</translation>
    </message>
    <message>
        <source>slope of its loss</source>
        <translation>seine Steigung</translation>
    </message>
    <message>
        <source>this batch</source>
        <translation>dieser Batch</translation>
    </message>
    <message>
        <source>{0} (pixel) × slopes of all ten predictions through their weights / {1} = {2}, of {3}.</source>
        <translation>{0} (Pixel) × Steigungen aller zehn Vorhersagen durch ihre Gewichte / {1} = {2}, von {3}.</translation>
    </message>
    <message>
        <source>{0} (pixel) × {1} (slope) / {2} = {3}, of {4} from the whole batch.</source>
        <translation>{0} (Pixel) × {1} (Steigung) / {2} = {3}, von {4} aus dem ganzen Batch.</translation>
    </message>
    <message>
        <source>{0} (pixel) × {1} (slope) × {2} (weight of unit {3}) / {4} = {5}, of {6} from all.</source>
        <translation>{0} (Pixel) × {1} (Steigung) × {2} (Gewicht von Einheit {3}) / {4} = {5}, von {6} aus allen.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>BaselinePanel</name>
    <message>
        <source>Baseline</source>
        <translation>Baseline</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>How often the nearer ideal is right stands here once there are digits</source>
        <translation>Wie oft das nähere Ideal recht hat, steht hier, sobald es Ziffern gibt</translation>
    </message>
    <message>
        <source>L1: mean absolute difference. L2: root mean square difference.</source>
        <translation>L1: mittlere absolute Differenz. L2: Wurzel der mittleren quadrierten Differenz.</translation>
    </message>
    <message>
        <source>Measuring every validation image against the ideals …</source>
        <translation>Jedes Validierungsbild wird mit den Idealen verglichen …</translation>
    </message>
    <message>
        <source>Nearer ideal wins. Mean of both, {0} validation images</source>
        <translation>Näheres Ideal gewinnt. Mittel, {0} Bilder der Validierung</translation>
    </message>
    <message>
        <source>Nearest ideal wins. Mean of ten, {0} validation images</source>
        <translation>Das nächste Ideal gewinnt. Mittel aus zehn, {0} Bilder der Validierung</translation>
    </message>
    <message>
        <source>Other distance</source>
        <translation>Anderer Abstand</translation>
    </message>
    <message>
        <source>Trained model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>not measured yet</source>
        <translation>noch nicht gemessen</translation>
    </message>
    <message>
        <source>on {0}</source>
        <translation>bei {0}</translation>
    </message>
    <message>
        <source>step {0}  {1}</source>
        <translation>Schritt {0}  {1}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} lacks training or validation images of {1}. Choose other digits</source>
        <translation>{0} fehlen Trainings- oder Validierungsbilder von {1}. Wähle andere Ziffern</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} of {1} images of {2} are called {3}</source>
        <translation>{0} von {1} Bildern von {2} werden {3} genannt</translation>
    </message>
</context>
<context>
    <name>BatchCard</name>
    <message>
        <source>All ten digits use softmax in place of the sigmoid. Choose a pair in Training.</source>
        <translation>Bei allen zehn Ziffern steht Softmax anstelle der Sigmoid. Wähle im Training ein Paar.</translation>
    </message>
    <message>
        <source>Dots that are wrong beyond ±{0}: {1}. With mnist_loss they hardly teach anything.</source>
        <translation>Punkte, die jenseits von ±{0} falsch liegen: {1}. Mit mnist_loss lehren sie kaum etwas.</translation>
    </message>
    <message>
        <source>Press Step: the outputs of a mini-batch then lie on the curve, one dot an image.</source>
        <translation>Drück auf Schritt: Dann liegen die Ausgaben eines Mini-Batches auf der Kurve, ein Punkt je Bild.</translation>
    </message>
    <message>
        <source>Right answers are for people: they count who is left or right of 0. The loss is for learning: it moves with every dot, and what it learns from a dot grows with the slope there.</source>
        <translation>Richtige Antworten sind für Menschen: Sie zählen, wer links und wer rechts von 0 liegt. Der Loss ist zum Lernen: Er bewegt sich mit jedem Punkt, und was er aus einem Punkt lernt, wächst mit der Steigung dort.</translation>
    </message>
    <message>
        <source>The outputs are no numbers any more: the run diverged. Go back, or lower lr.</source>
        <translation>Die Ausgaben sind keine Zahlen mehr: Der Lauf ist divergiert. Geh zurück, oder senke lr.</translation>
    </message>
    <message>
        <source>This mini-batch</source>
        <translation>Dieser Mini-Batch</translation>
    </message>
    <message>
        <source>in the flat zones</source>
        <translation>in den flachen Zonen</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>mean slope</source>
        <translation>mittlere Steigung</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>richtige Antworten</translation>
    </message>
    <message>
        <source>wrong and flat</source>
        <translation>falsch und flach</translation>
    </message>
</context>
<context>
    <name>BatchPanel</name>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Images of the batch</source>
        <translation>Bilder des Batches</translation>
    </message>
    <message>
        <source>Take a step to deal one: its images stand here.</source>
        <translation>Mach einen Schritt, dann wird einer ausgeteilt: Seine Bilder stehen hier.</translation>
    </message>
    <message>
        <source>The mini-batch</source>
        <translation>Der Mini-Batch</translation>
    </message>
    <message>
        <source>a {0}</source>
        <translation>eine {0}</translation>
    </message>
    <message>
        <source>a {0}, called a {1}; {2} for a {3}</source>
        <translation>eine {0}, {1} genannt; {2} für eine {3}</translation>
    </message>
    <message>
        <source>{0} images, as dealt</source>
        <translation>{0} Bilder, wie ausgeteilt</translation>
    </message>
    <message>
        <source>{0}; loss {1}</source>
        <translation>{0}; Loss {1}</translation>
    </message>
    <message>
        <source>{1} of {0} wrong; bars: loss</source>
        <translation>{1}/{0} falsch; Balken: Loss</translation>
    </message>
</context>
<context>
    <name>BatchView</name>
    <message>
        <source>255 is the largest number a byte holds. Divided by it, pixels lie between 0 and 1.</source>
        <translation>255 ist die größte Zahl, die ein Byte fasst. Durch sie geteilt, liegen die Pixel zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>28 rows of 28, one after the other</source>
        <translation>28 Zeilen zu 28, hintereinander</translation>
    </message>
    <message>
        <source>It should be 0. Half of all pairs of images have different labels, so a loss made this way is wrong, and learning goes nowhere, without any error.</source>
        <translation>Es sollte 0 sein. Die Hälfte aller Bildpaare hat verschiedene Labels. Ein Loss, der so entsteht, ist falsch, und das Lernen führt nirgendwohin, ohne jede Fehlermeldung.</translation>
    </message>
    <message>
        <source>Labels minus labels</source>
        <translation>Labels minus Labels</translation>
    </message>
    <message>
        <source>Labels minus themselves</source>
        <translation>Labels minus sie selbst</translation>
    </message>
    <message>
        <source>Same shapes: every label minus itself is 0, {0} times.</source>
        <translation>Gleiche Formen: Jedes Label minus sich selbst ist 0, {0}-mal.</translation>
    </message>
    <message>
        <source>Shape of the labels</source>
        <translation>Form der Labels</translation>
    </message>
    <message>
        <source>Shapes are aligned at their right ends: [{0}] under [{0}, 1] is read as [1, {0}], then both axes are stretched to {0}. unsqueeze(1) on the labels prevents it.</source>
        <translation>Formen werden an ihren rechten Enden ausgerichtet: [{0}] unter [{0}, 1] wird als [1, {0}] gelesen, dann werden beide Achsen auf {0} gestreckt. unsqueeze(1) auf den Labels verhindert das.</translation>
    </message>
    <message>
        <source>The chosen image</source>
        <translation>Das gewählte Bild</translation>
    </message>
    <message>
        <source>The mean of {0} zeros.</source>
        <translation>Das Mittel von {0} Nullen.</translation>
    </message>
    <message>
        <source>With ten digits a label is the digit itself, and cross-entropy takes [N].</source>
        <translation>Bei zehn Ziffern ist ein Label die Ziffer selbst, und die Kreuzentropie nimmt [N].</translation>
    </message>
    <message>
        <source>[N] − [N, 1] broadcasts without a word: {0} differences. First {1} × {1} shown.</source>
        <translation>[N] − [N, 1] wird wortlos gebroadcastet: {0} Differenzen. Die ersten {1} × {1} sind gezeigt.</translation>
    </message>
    <message>
        <source>[{0}, 1] and [{0}, 1] are alike: row by row, nothing is stretched.</source>
        <translation>[{0}, 1] und [{0}, 1] sind gleich: Zeile für Zeile, nichts wird gestreckt.</translation>
    </message>
    <message>
        <source>an image&apos;s label minus itself, as it was meant.</source>
        <translation>das Label eines Bildes minus sich selbst, wie es gemeint war.</translation>
    </message>
    <message>
        <source>full ink</source>
        <translation>volle Tinte</translation>
    </message>
    <message>
        <source>mean absolute difference</source>
        <translation>mittlere absolute Differenz</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>the label of one image minus that of another, which nobody wanted.</source>
        <translation>das Label eines Bildes minus das eines anderen, was niemand wollte.</translation>
    </message>
    <message>
        <source>xb[{0}, {1}] = {2} / 255 = {3}. The place: {4} × 28 + {5} = {1}.</source>
        <translation>xb[{0}, {1}] = {2} / 255 = {3}. Die Stelle: {4} × 28 + {5} = {1}.</translation>
    </message>
    <message>
        <source>yb[{0}] comes from the folder the image lay in: a {1}.</source>
        <translation>yb[{0}] kommt von dem Ordner, in dem das Bild lag: eine {1}.</translation>
    </message>
    <message>
        <source>yb[{0}] comes from the folder the image lay in: a {1}. {2} is 1, the other 0.</source>
        <translation>yb[{0}] kommt von dem Ordner, in dem das Bild lag: eine {1}. {2} ist 1, die andere 0.</translation>
    </message>
    <message>
        <source>yb[{0}] − yb[{1}] = {2} − {3} = {4}: </source>
        <translation>yb[{0}] − yb[{1}] = {2} − {3} = {4}: </translation>
    </message>
    <message>
        <source>{0} images were dealt, in the order of epoch {1}. A model of one weight a pixel needs no rows and columns: each image is laid out as one row of 784 numbers from 0 to 1. Press a number or a pixel to ask about it.</source>
        <translation>{0} Bilder wurden ausgeteilt, in der Reihenfolge von Epoche {1}. Ein Modell mit einem Gewicht je Pixel braucht keine Zeilen und Spalten: Jedes Bild liegt als eine Zeile von 784 Zahlen von 0 bis 1 da. Drück auf eine Zahl oder ein Pixel, um danach zu fragen.</translation>
    </message>
    <message>
        <source>{0} is the grey level of row {1}, column {2} of training image {3}: 0 paper, 255 ink.</source>
        <translation>{0} ist der Grauwert von Zeile {1}, Spalte {2} des Trainingsbildes {3}: 0 Papier, 255 Tinte.</translation>
    </message>
</context>
<context>
    <name>Bench</name>
    <message>
        <source>Nudging a weight</source>
        <translation>Ein Gewicht wird angestupst</translation>
    </message>
    <message>
        <source>The bench nudges a weight of the linear model: choose Linear in Training.</source>
        <translation>Hier wird ein Gewicht des linearen Modells angestupst: Wähle im Training Linear.</translation>
    </message>
    <message>
        <source>The bench nudges one weight of one output: choose two digits in Training.</source>
        <translation>Hier wird ein Gewicht einer einzigen Ausgabe angestupst: Wähle im Training zwei Ziffern.</translation>
    </message>
    <message>
        <source>The model is still being made</source>
        <translation>Das Modell wird noch gebaut</translation>
    </message>
    <message>
        <source>The weights are no numbers any more: the run diverged. Go back, or lower lr.</source>
        <translation>Die Gewichte sind keine Zahlen mehr: Der Lauf ist divergiert. Geh zurück, oder senke lr.</translation>
    </message>
</context>
<context>
    <name>BoardPanel</name>
    <message>
        <source>A new run from step 0 with the settings of run {0}.</source>
        <translation>Ein neuer Lauf ab Schritt 0 mit den Einstellungen von Lauf {0}.</translation>
    </message>
    <message>
        <source>Begin with these settings</source>
        <translation>Mit diesen Einstellungen beginnen</translation>
    </message>
    <message>
        <source>Best so far: run {0}, {1}, lr {2}, at step {3}.</source>
        <translation>Bisher am besten: Lauf {0}, {1}, lr {2}, bei Schritt {3}.</translation>
    </message>
    <message>
        <source>Choose a run in the table to begin a new one with its settings.</source>
        <translation>Wähle in der Tabelle einen Lauf, um mit seinen Einstellungen einen neuen zu beginnen.</translation>
    </message>
    <message>
        <source>Click a heading to sort. {0}</source>
        <translation>Klick auf eine Überschrift, um zu sortieren. {0}</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Every run of this session stands here once there are digits.</source>
        <translation>Jeder Lauf dieser Sitzung steht hier, sobald es Ziffern gibt.</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Bestenliste</translation>
    </message>
    <message>
        <source>No run was validated after a step yet. Press Run: the best of every run is kept here.</source>
        <translation>Noch wurde kein Lauf nach einem Schritt validiert. Drück auf Start: Das Beste jedes Laufs bleibt hier stehen.</translation>
    </message>
    <message>
        <source>Runs of this session</source>
        <translation>Läufe dieser Sitzung</translation>
    </message>
    <message>
        <source>The nearest ideal, which learns nothing, is beaten: {0} %.</source>
        <translation>Das nächste Ideal, das nichts lernt, ist geschlagen: {0} %.</translation>
    </message>
    <message>
        <source>The nearest ideal, which learns nothing, is not beaten yet: {0} %.</source>
        <translation>Das nächste Ideal, das nichts lernt, ist noch nicht geschlagen: {0} %.</translation>
    </message>
    <message>
        <source>all ten digits</source>
        <translation>alle zehn Ziffern</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} vs {1}</source>
        <translation>{0} gegen {1}</translation>
    </message>
    <message>
        <source>{0}, on the same {1} validation images of {2}</source>
        <translation>{0}, auf denselben {1} Validierungsbildern ({2})</translation>
    </message>
</context>
<context>
    <name>BranchLossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Loss of all branches</source>
        <translation>Loss aller Zweige</translation>
    </message>
    <message>
        <source>its validation</source>
        <translation>seine Validierung</translation>
    </message>
    <message>
        <source>shown branch</source>
        <translation>gezeigter Zweig</translation>
    </message>
    <message>
        <source>the others are dotted, rings mark where they begin</source>
        <translation>die anderen sind gepunktet, Ringe zeigen, wo sie beginnen</translation>
    </message>
</context>
<context>
    <name>BranchRow</name>
    <message>
        <source>Delete {0}</source>
        <translation>{0} löschen</translation>
    </message>
    <message>
        <source>It is the branch that is shown.</source>
        <translation>Das ist der Zweig, der gezeigt wird.</translation>
    </message>
    <message>
        <source>Name of {0}</source>
        <translation>Name von {0}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show {0}</source>
        <translation>{0} zeigen</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>{0} takes part in the race</source>
        <translation>{0} nimmt am Rennen teil</translation>
    </message>
</context>
<context>
    <name>Branches</name>
    <message>
        <source>It is the branch that is shown. Show another one first.</source>
        <translation>Das ist der gezeigte Zweig. Zeig erst einen anderen.</translation>
    </message>
    <message>
        <source>There is one line of steps. Go back, change something and step on: a branch begins.</source>
        <translation>Es gibt nur eine Linie von Schritten. Geh zurück, ändere etwas und geh weiter: Ein Zweig beginnt.</translation>
    </message>
    <message>
        <source>This branch cannot be deleted.</source>
        <translation>Dieser Zweig kann nicht gelöscht werden.</translation>
    </message>
    <message>
        <source>augment</source>
        <translation>Augmentierung</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>branch {0}</source>
        <translation>Zweig {0}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>lr {0}, batches of {1}</source>
        <translation>lr {0}, Batches zu {1}</translation>
    </message>
    <message>
        <source>main branch</source>
        <translation>Hauptzweig</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>{0} begins in it. Delete that first.</source>
        <translation>{0} beginnt in ihm. Lösch erst den.</translation>
    </message>
</context>
<context>
    <name>BranchesPanel</name>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>Choose two branches or more to let them race.</source>
        <translation>Wähle zwei oder mehr Zweige, um sie um die Wette laufen zu lassen.</translation>
    </message>
    <message>
        <source>Every chosen branch takes so many steps more</source>
        <translation>Jeder gewählte Zweig macht so viele Schritte mehr</translation>
    </message>
    <message>
        <source>Go half way back and double the learning rate</source>
        <translation>Geh den halben Weg zurück und verdopple die Lernrate</translation>
    </message>
    <message>
        <source>In a race they meet the same batches at the same steps: only what you changed differs.</source>
        <translation>Im Rennen treffen sie bei denselben Schritten auf dieselben Batches: Nur was du geändert hast, ist verschieden.</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Rennen</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Take a few steps first.</source>
        <translation>Mach erst ein paar Schritte.</translation>
    </message>
    <message>
        <source>There is one line of steps. Go back to one of them, change the learning rate there and step on: the old line stays, and a branch begins.</source>
        <translation>Es gibt nur eine Linie von Schritten. Geh zu einem davon zurück, ändere dort die Lernrate und geh weiter: Die alte Linie bleibt, und ein Zweig beginnt.</translation>
    </message>
    <message>
        <source>They have other batch sizes or orders, so each meets batches of its own.</source>
        <translation>Sie haben andere Batch-Größen oder Reihenfolgen, also trifft jeder auf eigene Batches.</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>what was changed</source>
        <translation>was geändert wurde</translation>
    </message>
    <message>
        <source>what was tried from one step on</source>
        <translation>was von einem Schritt an ausprobiert wurde</translation>
    </message>
</context>
<context>
    <name>BroadcastingPanel</name>
    <message>
        <source>Asking all images</source>
        <translation>Alle Bilder werden gefragt</translation>
    </message>
    <message>
        <source>Broadcasting</source>
        <translation>Broadcasting</translation>
    </message>
    <message>
        <source>The ideal digits are being made …</source>
        <translation>Die Idealziffern werden gebildet …</translation>
    </message>
    <message>
        <source>These digits have no {0} to ask about.</source>
        <translation>Diese Ziffern haben keine {0}, nach der man fragen könnte.</translation>
    </message>
</context>
<context>
    <name>BrowserPanel</name>
    <message>
        <source>All digits</source>
        <translation>Alle Ziffern</translation>
    </message>
    <message>
        <source>As fastai’s L prints it: how many there are, then the first of them</source>
        <translation>Wie L aus fastai es schreibt: wie viele es sind, dann die ersten davon</translation>
    </message>
    <message>
        <source>Browse the digits</source>
        <translation>Ziffern durchsehen</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>Ziffer {0}</translation>
    </message>
    <message>
        <source>Digits to choose from</source>
        <translation>Ziffern zur Auswahl</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
</context>
<context>
    <name>CanvasPanel</name>
    <message>
        <source>Copy a picture of a digit first.</source>
        <translation>Kopiere erst ein Bild einer Ziffer.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Open a picture of a digit</source>
        <translation>Bild einer Ziffer öffnen</translation>
    </message>
    <message>
        <source>Pictures ({0})</source>
        <translation>Bilder ({0})</translation>
    </message>
    <message>
        <source>There is no picture in the clipboard.</source>
        <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <source>A drawing, strokes: {0}</source>
        <translation>Eine Zeichnung, Striche: {0}</translation>
    </message>
    <message>
        <source>An image of 28 by 28 pixels</source>
        <translation>Ein Bild von 28 mal 28 Pixeln</translation>
    </message>
    <message>
        <source>Draw a digit here</source>
        <translation>Zeichne hier eine Ziffer</translation>
    </message>
    <message>
        <source>Drawing canvas</source>
        <translation>Zeichenfläche</translation>
    </message>
    <message>
        <source>Nothing drawn. Arrows take out the pen and move it, then Space puts it down and lifts it.</source>
        <translation>Nichts gezeichnet. Die Pfeiltasten holen den Stift und bewegen ihn, die Leertaste setzt ihn auf und hebt ihn ab.</translation>
    </message>
    <message>
        <source>Pen {0} at row {1:.1f}, column {2:.1f}</source>
        <translation>Stift {0}, bei Zeile {1:.1f}, Spalte {2:.1f}</translation>
    </message>
    <message>
        <source>down</source>
        <translation>unten</translation>
    </message>
    <message>
        <source>up</source>
        <translation>oben</translation>
    </message>
</context>
<context>
    <name>CellEditor</name>
    <message>
        <source>A number</source>
        <translation>Eine Zahl</translation>
    </message>
    <message>
        <source>A number from 0 to 1</source>
        <translation>Eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>A whole number from 0 to 255</source>
        <translation>Eine ganze Zahl von 0 bis 255</translation>
    </message>
</context>
<context>
    <name>CellPanel</name>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Cell {0}</source>
        <translation>Zelle {0}</translation>
    </message>
    <message>
        <source>Change it: image, distances and predictions follow.</source>
        <translation>Ändere sie: Bild, Abstände und Vorhersagen folgen.</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Wert von {0}</translation>
    </message>
    <message>
        <source>{0} of 255</source>
        <translation>{0} von 255</translation>
    </message>
    <message>
        <source>{0} of full ink</source>
        <translation>{0} voller Tinte</translation>
    </message>
</context>
<context>
    <name>Centre</name>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
</context>
<context>
    <name>ChannelsCard</name>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>One picture, three tables</source>
        <translation>Ein Bild, drei Tabellen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Rank:</source>
        <translation>Rang:</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Shape:</source>
        <translation>Form:</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>rank 3</source>
        <translation>Rang 3</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>Lesson: {0}</source>
        <translation>Lektion: {0}</translation>
    </message>
    <message>
        <source>fine</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
</context>
<context>
    <name>CodeCard</name>
    <message>
        <source>In PyTorch</source>
        <translation>In PyTorch</translation>
    </message>
    <message>
        <source>The same in PyTorch</source>
        <translation>Dasselbe in PyTorch</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Before the first line</source>
        <translation>Vor der ersten Zeile</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy the whole script</source>
        <translation>Das ganze Skript kopieren</translation>
    </message>
    <message>
        <source>Deals the next images: a row of 784 numbers each, and what they should be.</source>
        <translation>Teilt die nächsten Bilder aus: je eine Zeile von 784 Zahlen, und was sie sein sollen.</translation>
    </message>
    <message>
        <source>Fills .grad of every parameter: how much the loss would rise if that one weight rose a little. Nothing has moved yet.</source>
        <translation>Füllt .grad jedes Parameters: wie sehr der Loss steigen würde, wenn dieses eine Gewicht ein wenig stiege. Noch hat sich nichts bewegt.</translation>
    </message>
    <message>
        <source>Forgets the gradients. Else the next backward() would add its own to them.</source>
        <translation>Vergisst die Gradienten. Sonst würde das nächste backward() seine eigenen dazuzählen.</translation>
    </message>
    <message>
        <source>Gives every image one number. Above 0 it says {0}, below 0 it says {1}.</source>
        <translation>Gibt jedem Bild eine Zahl. Über 0 sagt sie {0}, unter 0 sagt sie {1}.</translation>
    </message>
    <message>
        <source>Gives every image ten numbers, one for each digit. The greatest is what it says.</source>
        <translation>Gibt jedem Bild zehn Zahlen, eine für jede Ziffer. Die größte ist, was es sagt.</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie es geschrieben ist</translation>
    </message>
    <message>
        <source>Line {0} · {1}</source>
        <translation>Zeile {0} · {1}</translation>
    </message>
    <message>
        <source>Lines {0}–{1} · {2}</source>
        <translation>Zeilen {0}–{1} · {2}</translation>
    </message>
    <message>
        <source>Makes one number of the whole batch: how far the predictions are from the targets.</source>
        <translation>Macht aus dem ganzen Batch eine Zahl: wie weit die Vorhersagen von den Zielen entfernt sind.</translation>
    </message>
    <message>
        <source>Moves every parameter a little, against its gradient. Now the weights are others.</source>
        <translation>Bewegt jeden Parameter ein wenig, gegen seinen Gradienten. Jetzt sind die Gewichte andere.</translation>
    </message>
    <message>
        <source>Moves every parameter against its gradient. sub_ with alpha is p -= lr * p.grad in one operation: it rounds once, as the app does.</source>
        <translation>Bewegt jeden Parameter gegen seinen Gradienten. sub_ mit alpha ist p -= lr * p.grad in einem Rechenschritt: Es rundet nur einmal, wie die App.</translation>
    </message>
    <message>
        <source>Nothing has run yet. “Stage” in the tool bar runs the first line, and it lights up here.</source>
        <translation>Noch ist nichts gelaufen. „Stufe“ in der Werkzeugleiste führt die erste Zeile aus, und sie leuchtet hier auf.</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>One step in PyTorch</source>
        <translation>Ein Schritt in PyTorch</translation>
    </message>
    <message>
        <source>Sabotaged: deals the images undivided, from 0 to 255.</source>
        <translation>Sabotiert: teilt die Bilder ungeteilt durch 255 aus, von 0 bis 255.</translation>
    </message>
    <message>
        <source>Sabotaged: deals the images with each other’s labels.</source>
        <translation>Sabotiert: teilt die Bilder mit vertauschten Labels aus.</translation>
    </message>
    <message>
        <source>Sabotaged: does nothing. The gradients stay, and the next backward() adds its own to them.</source>
        <translation>Sabotiert: tut nichts. Die Gradienten bleiben, und das nächste backward() addiert seine dazu.</translation>
    </message>
    <message>
        <source>Sabotaged: makes the root of the mean square of the batch, not the mean loss.</source>
        <translation>Sabotiert: macht die Wurzel des mittleren Quadrats aus dem Batch, nicht den mittleren Loss.</translation>
    </message>
    <message>
        <source>Sabotaged: moves every parameter along its gradient, uphill.</source>
        <translation>Sabotiert: bewegt jeden Parameter mit seinem Gradienten, bergauf.</translation>
    </message>
    <message>
        <source>Sabotaged: the model has no ReLU, so its layers are one.</source>
        <translation>Sabotiert: Das Modell hat keine ReLU, also sind seine Schichten eine einzige.</translation>
    </message>
    <message>
        <source>Sabotaged: the model has no bias, so blank paper gives 0.</source>
        <translation>Sabotiert: Das Modell hat keinen Bias, also ergibt leeres Papier 0.</translation>
    </message>
    <message>
        <source>Save as .py…</source>
        <translation>.py speichern …</translation>
    </message>
    <message>
        <source>Save as notebook…</source>
        <translation>Notebook speichern …</translation>
    </message>
    <message>
        <source>Saved {0}, and its digits beside it in {1}.</source>
        <translation>{0} ist gespeichert, die Ziffern liegen daneben in {1}.</translation>
    </message>
    <message>
        <source>Saved {0}. Run it with MNIST’s folder.</source>
        <translation>{0} ist gespeichert. Starte es mit dem Ordner von MNIST.</translation>
    </message>
    <message>
        <source>Tensors now</source>
        <translation>Tensoren jetzt</translation>
    </message>
    <message>
        <source>The whole script is on the clipboard.</source>
        <translation>Das ganze Skript ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Whole script</source>
        <translation>Alles</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>{0} lines</source>
        <translation>{0} Zeilen</translation>
    </message>
</context>
<context>
    <name>ColourImage</name>
    <message>
        <source>{0}. Row {1}, column {2}: red {3}, green {4}, blue {5}</source>
        <translation>{0}. Zeile {1}, Spalte {2}: rot {3}, grün {4}, blau {5}</translation>
    </message>
</context>
<context>
    <name>ColourPanel</name>
    <message>
        <source>A colour picture</source>
        <translation>Ein Farbbild</translation>
    </message>
    <message>
        <source>As files and NumPy have it: the channel last</source>
        <translation>Wie es in Dateien und in NumPy steht: der Kanal zuletzt</translation>
    </message>
    <message>
        <source>Open a colour picture</source>
        <translation>Ein Farbbild öffnen</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen …</translation>
    </message>
    <message>
        <source>Order of the axes</source>
        <translation>Reihenfolge der Achsen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff *.ppm)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff *.ppm)</translation>
    </message>
    <message>
        <source>PyTorch: the channel first</source>
        <translation>PyTorch: der Kanal zuerst</translation>
    </message>
    <message>
        <source>The house</source>
        <translation>Das Haus</translation>
    </message>
    <message>
        <source>{0}, shown as {1} × {2} of {3:,} × {4:,} pixels</source>
        <translation>{0}, gezeigt als {1} × {2} von {3:,} × {4:,} Pixeln</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Search commands</source>
        <translation>Befehle suchen</translation>
    </message>
    <message>
        <source>Type a command</source>
        <translation>Tipp einen Befehl ein</translation>
    </message>
</context>
<context>
    <name>ComprehensionCard</name>
    <message>
        <source>Keep an image</source>
        <translation>Ein Bild behalten</translation>
    </message>
    <message>
        <source>Keep some</source>
        <translation>Einige behalten</translation>
    </message>
    <message>
        <source>List comprehension: {0}</source>
        <translation>List Comprehension: {0}</translation>
    </message>
    <message>
        <source>The first images of the list</source>
        <translation>Die ersten Bilder der Liste</translation>
    </message>
    <message>
        <source>The list comprehension</source>
        <translation>Die List Comprehension</translation>
    </message>
    <message>
        <source>bare paper in the middle: the stroke goes round it.</source>
        <translation>blankes Papier in der Mitte: Der Strich geht darum herum.</translation>
    </message>
    <message>
        <source>every image is kept.</source>
        <translation>jedes Bild wird behalten.</translation>
    </message>
    <message>
        <source>fewer than 100 pixels have any ink: thin or small.</source>
        <translation>weniger als 100 Pixel haben überhaupt Tinte: dünn oder klein.</translation>
    </message>
    <message>
        <source>ink in the middle: the stroke goes through it.</source>
        <translation>Tinte in der Mitte: Der Strich geht mitten hindurch.</translation>
    </message>
    <message>
        <source>much ink in all: a thick pen.</source>
        <translation>insgesamt viel Tinte: ein dicker Stift.</translation>
    </message>
    <message>
        <source>no condition</source>
        <translation>keine Bedingung</translation>
    </message>
    <message>
        <source>no pixel is quite full of ink, 255.</source>
        <translation>kein Pixel ist ganz voll Tinte, 255.</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>ConfusionCard</name>
    <message>
        <source>A row for what an image is, a column for what the model calls it. Click a cell to see its images.</source>
        <translation>Eine Zeile dafür, was ein Bild ist, eine Spalte dafür, wie das Modell es nennt. Klick auf eine Zelle, um ihre Bilder zu sehen.</translation>
    </message>
    <message>
        <source>What is called what</source>
        <translation>Was wie genannt wird</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0} %</translation>
    </message>
    <message>
        <source>{0} of the {1} images of {2} are called {3}: {4} %</source>
        <translation>{0} der {1} Bilder von {2} werden {3} genannt: {4} %</translation>
    </message>
    <message>
        <source>{0} of {1} are right, mean loss {2}</source>
        <translation>{0} von {1} sind richtig, mittlerer Loss {2}</translation>
    </message>
</context>
<context>
    <name>ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Images of {0} called {1}: {2}</source>
        <translation>Bilder von {0}, die {1} genannt werden: {2}</translation>
    </message>
    <message>
        <source>is a {0}</source>
        <translation>ist eine {0}</translation>
    </message>
    <message>
        <source>says {0}</source>
        <translation>sagt {0}</translation>
    </message>
</context>
<context>
    <name>ContentsView</name>
    <message>
        <source>A minute around the window</source>
        <translation>Eine Minute durch das Fenster</translation>
    </message>
    <message>
        <source>Add lessons…</source>
        <translation>Lektionen dazu …</translation>
    </message>
    <message>
        <source>Begin the guide anew</source>
        <translation>Den Kurs neu beginnen</translation>
    </message>
    <message>
        <source>Forget what was done and answered</source>
        <translation>Vergessen, was getan und beantwortet wurde</translation>
    </message>
    <message>
        <source>Leave {0} out; the folder stays</source>
        <translation>{0} weglassen; der Ordner bleibt</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lektionen</translation>
    </message>
    <message>
        <source>Read {0} again</source>
        <translation>{0} neu lesen</translation>
    </message>
    <message>
        <source>Take in a folder with lessons of a teacher</source>
        <translation>Einen Ordner mit Lektionen einer Lehrkraft aufnehmen</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
    <message>
        <source>{0} of {1} lessons with every task done</source>
        <translation>{0} von {1} Lektionen mit allen Aufgaben erledigt</translation>
    </message>
    <message>
        <source>{0}: {1} of {2} tasks done</source>
        <translation>{0}: {1} von {2} Aufgaben erledigt</translation>
    </message>
</context>
<context>
    <name>CostsCard</name>
    <message>
        <source>2 px down</source>
        <translation>2 px nach unten</translation>
    </message>
    <message>
        <source>2 px up</source>
        <translation>2 px nach oben</translation>
    </message>
    <message>
        <source>4 px down</source>
        <translation>4 px nach unten</translation>
    </message>
    <message>
        <source>4 px left</source>
        <translation>4 px nach links</translation>
    </message>
    <message>
        <source>4 px right</source>
        <translation>4 px nach rechts</translation>
    </message>
    <message>
        <source>4 px up</source>
        <translation>4 px nach oben</translation>
    </message>
    <message>
        <source>And over all validation digits</source>
        <translation>Und über alle Validierungsziffern</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measuring …</source>
        <translation>Wird gemessen …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Move, scale, thin or invert all of them, one thing at a time: how many are still read right? Nearest ideal and the model, as it stands now.</source>
        <translation>Verschiebe, skaliere, verdünne oder invertiere sie alle, immer nur eines: Wie viele werden noch richtig gelesen? Das nächste Ideal und das Modell, wie es jetzt ist.</translation>
    </message>
    <message>
        <source>Nearest ideal</source>
        <translation>Nächstes Ideal</translation>
    </message>
    <message>
        <source>Share of them that the model reads right</source>
        <translation>Anteil, den das Modell richtig liest</translation>
    </message>
    <message>
        <source>Share of them whose nearest ideal by L1 is right</source>
        <translation>Anteil, deren nächstes Ideal nach L1 richtig ist</translation>
    </message>
    <message>
        <source>What deviations cost</source>
        <translation>Was Abweichungen kosten</translation>
    </message>
    <message>
        <source>What was done to each of them</source>
        <translation>Was mit jeder von ihnen gemacht wurde</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>so wie sie sind</translation>
    </message>
    <message>
        <source>ink and paper exchanged</source>
        <translation>Tinte und Papier vertauscht</translation>
    </message>
    <message>
        <source>no grey levels</source>
        <translation>keine Graustufen</translation>
    </message>
    <message>
        <source>nothing changed</source>
        <translation>nichts geändert</translation>
    </message>
    <message>
        <source>scaled by 0.5</source>
        <translation>auf das 0.5-Fache skaliert</translation>
    </message>
    <message>
        <source>scaled by 0.7</source>
        <translation>auf das 0.7-Fache skaliert</translation>
    </message>
    <message>
        <source>scaled by 0.85</source>
        <translation>auf das 0.85-Fache skaliert</translation>
    </message>
    <message>
        <source>scaled by 1.3</source>
        <translation>auf das 1.3-Fache skaliert</translation>
    </message>
    <message>
        <source>strokes thickened, 3×3</source>
        <translation>Striche verdickt, 3×3</translation>
    </message>
    <message>
        <source>strokes thinned, 3×3</source>
        <translation>Striche verdünnt, 3×3</translation>
    </message>
    <message>
        <source>{0} validation digits, {1}. Each row changes one thing and nothing else.</source>
        <translation>{0} Validierungsziffern, {1}. Jede Zeile ändert genau eines und sonst nichts.</translation>
    </message>
</context>
<context>
    <name>CurveView</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>{0} {1} at step {2}</source>
        <translation>{0} {1} bei Schritt {2}</translation>
    </message>
</context>
<context>
    <name>DescentPanel</name>
    <message>
        <source>Descent on x²</source>
        <translation>Abstieg auf x²</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Make the run small</source>
        <translation>Mach die Breite klein</translation>
    </message>
    <message>
        <source>Run of the secant</source>
        <translation>Breite der Sekante</translation>
    </message>
    <message>
        <source>Tangent: touches the curve. Secant: through two points of it.</source>
        <translation>Tangente: berührt die Kurve. Sekante: durch zwei ihrer Punkte.</translation>
    </message>
    <message>
        <source>and the secant turns into the tangent</source>
        <translation>und die Sekante wird zur Tangente</translation>
    </message>
    <message>
        <source>f(x) = x²</source>
        <translation>f(x) = x²</translation>
    </message>
    <message>
        <source>next x</source>
        <translation>nächstes x</translation>
    </message>
    <message>
        <source>rise</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>rise / run</source>
        <translation>Höhe / Breite</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>secant</source>
        <translation>Sekante</translation>
    </message>
    <message>
        <source>slope 2x</source>
        <translation>Steigung 2x</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>tangent</source>
        <translation>Tangente</translation>
    </message>
    <message>
        <source>x</source>
        <translation>x</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>A long step pushed their sums below 0 for every image; the ReLU lets no gradient through, so they never come back.</source>
        <translation>Ein langer Schritt hat ihre Summen für jedes Bild unter 0 geschoben; die ReLU lässt keinen Gradienten durch, also kommen sie nie zurück.</translation>
    </message>
    <message>
        <source>Accuracy {0}: {2} of the validation digits are {1}s. As the mean of batches of 256 it is {3}.</source>
        <translation>Genauigkeit {0}: {2} der Validierungsziffern sind {1}en. Als Mittel über Batches zu 256 ist es {3}.</translation>
    </message>
    <message>
        <source>Accuracy {0}; calling everything a {1} would give {2}.</source>
        <translation>Genauigkeit {0}; alles {1} zu nennen ergäbe {2}.</translation>
    </message>
    <message>
        <source>At step {0} the loss is exactly 0, and a root has no finite slope there: ∞ · 0 is no number (NaN), nor is any gradient, nor any weight after it.</source>
        <translation>In Schritt {0} ist der Loss genau 0, und dort hat eine Wurzel keine endliche Steigung: ∞ · 0 ist keine Zahl (NaN), und damit auch kein Gradient und danach kein Gewicht mehr.</translation>
    </message>
    <message>
        <source>Batches of one digit only, or too long a step, pull every prediction to one side. Shuffle; then try a smaller learning rate.</source>
        <translation>Batches mit nur einer Ziffer, oder ein zu langer Schritt, ziehen jede Vorhersage auf eine Seite. Misch sie; dann probier eine kleinere Lernrate.</translation>
    </message>
    <message>
        <source>Dead hidden units</source>
        <translation>Tote verdeckte Einheiten</translation>
    </message>
    <message>
        <source>Every step lands further out than the last: the learning rate is too large.</source>
        <translation>Jeder Schritt landet weiter außen als der letzte: Die Lernrate ist zu groß.</translation>
    </message>
    <message>
        <source>Everything is called one digit</source>
        <translation>Alles wird dieselbe Ziffer genannt</translation>
    </message>
    <message>
        <source>From step {0} on the loss is no number any more.</source>
        <translation>Ab Schritt {0} ist der Loss keine Zahl mehr.</translation>
    </message>
    <message>
        <source>Gradients are not zeroed</source>
        <translation>Gradienten werden nicht auf null gesetzt</translation>
    </message>
    <message>
        <source>In 40 steps the loss rose by half or more {0} times; mean {1}.</source>
        <translation>In 40 Schritten stieg der Loss {0}-mal um die Hälfte oder mehr; Mittel {1}.</translation>
    </message>
    <message>
        <source>Learning by heart</source>
        <translation>Auswendiglernen</translation>
    </message>
    <message>
        <source>Needs 40 steps whose loss is a number.</source>
        <translation>Braucht 40 Schritte, deren Loss eine Zahl ist.</translation>
    </message>
    <message>
        <source>Needs a step.</source>
        <translation>Braucht einen Schritt.</translation>
    </message>
    <message>
        <source>Needs an epoch, or 20 steps, and a validation.</source>
        <translation>Braucht eine Epoche oder 20 Schritte, und eine Validierung.</translation>
    </message>
    <message>
        <source>Needs five validations.</source>
        <translation>Braucht fünf Validierungen.</translation>
    </message>
    <message>
        <source>Needs the predictions of a pair of digits.</source>
        <translation>Braucht die Vorhersagen für ein Paar von Ziffern.</translation>
    </message>
    <message>
        <source>Needs two steps.</source>
        <translation>Braucht zwei Schritte.</translation>
    </message>
    <message>
        <source>Only the simple net has hidden units to look at.</source>
        <translation>Nur das einfache Netz hat verdeckte Einheiten, die man ansehen kann.</translation>
    </message>
    <message>
        <source>PyTorch computes the same. A loss without the root has the slope 0 there, and a step leaves all as it is.</source>
        <translation>PyTorch rechnet genauso. Ein Loss ohne die Wurzel hat dort die Steigung 0, und ein Schritt lässt alles, wie es ist.</translation>
    </message>
    <message>
        <source>Steps jump across the valley, or batches are too small to agree on a direction.</source>
        <translation>Schritte springen quer über das Tal, oder Batches sind zu klein, um sich auf eine Richtung zu einigen.</translation>
    </message>
    <message>
        <source>The loss began at {0} and is {1} over the last ten steps.</source>
        <translation>Der Loss begann bei {0} und ist über die letzten zehn Schritte {1}.</translation>
    </message>
    <message>
        <source>The loss bounces</source>
        <translation>Der Loss springt</translation>
    </message>
    <message>
        <source>The loss runs away</source>
        <translation>Der Loss läuft davon</translation>
    </message>
    <message>
        <source>The training digits are still read better, new ones worse. Stop here, or keep the weights of the best step.</source>
        <translation>Die Trainingsziffern werden immer besser gelesen, neue schlechter. Hör hier auf, oder behalte die Gewichte des besten Schritts.</translation>
    </message>
    <message>
        <source>The validation loss was lowest at step {0}: {1}. The last three average {2}.</source>
        <translation>Validierungs-Loss am niedrigsten bei Schritt {0}: {1}; letzte drei im Mittel: {2}.</translation>
    </message>
    <message>
        <source>When Backward began, .grad of one weight still held {0}; this batch added {1}, and it is {2}.</source>
        <translation>Als Backward begann, stand in .grad eines Gewichts noch {0}; dieser Batch fügte {1} hinzu, und es ist {2}.</translation>
    </message>
    <message>
        <source>When this step began, .grad of one weight still held {0}.</source>
        <translation>Als dieser Schritt begann, stand in .grad eines Gewichts noch {0}.</translation>
    </message>
    <message>
        <source>When this step began, .grad was empty.</source>
        <translation>Als dieser Schritt begann, war .grad leer.</translation>
    </message>
    <message>
        <source>Where the sigmoid is flat, mnist_loss has no slope, so wrong images cannot pull back. Shuffle, or take a loss that stays steep where it is wrong.</source>
        <translation>Wo die Sigmoid flach ist, hat mnist_loss keine Steigung, also können falsche Bilder nicht zurückziehen. Misch sie, oder nimm einen Loss, der steil bleibt, wo er falsch liegt.</translation>
    </message>
    <message>
        <source>Wrong where the sigmoid is flat</source>
        <translation>Falsch, wo die Sigmoid flach ist</translation>
    </message>
    <message>
        <source>backward() adds to what .grad holds. Without zero_grad() every step drags all earlier ones along: it grows too long and swings past the valley.</source>
        <translation>backward() addiert zu dem, was in .grad steht. Ohne zero_grad() schleppt jeder Schritt alle früheren mit: Er wird zu lang und schwingt am Tal vorbei.</translation>
    </message>
    <message>
        <source>{0} of the batch lie on the flat ends; wrong there: {1}.</source>
        <translation>{0} des Batches liegen an den flachen Enden; dort falsch: {1}.</translation>
    </message>
    <message>
        <source>{0} of {1} units are 0 for every image of the batch.</source>
        <translation>{0} von {1} Einheiten sind für jedes Bild des Batches 0.</translation>
    </message>
</context>
<context>
    <name>DiagnosisPanel</name>
    <message>
        <source>Judged by the losses, the validations and the last batch up to step {0}.</source>
        <translation>Beurteilt nach den Losses, den Validierungen und dem letzten Batch bis Schritt {0}.</translation>
    </message>
    <message>
        <source>Nothing is wrong here</source>
        <translation>Hier ist alles in Ordnung</translation>
    </message>
    <message>
        <source>Nothing runs yet</source>
        <translation>Noch läuft nichts</translation>
    </message>
    <message>
        <source>Take a few steps, then look again</source>
        <translation>Mach ein paar Schritte, dann sieh noch einmal nach</translation>
    </message>
    <message>
        <source>Why is it stuck?</source>
        <translation>Warum hängt es?</translation>
    </message>
</context>
<context>
    <name>DifferenceMaps</name>
    <message>
        <source>Differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>absolute, 0–1</source>
        <translation>absolut, 0–1</translation>
    </message>
    <message>
        <source>digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>ideal</source>
        <translation>Ideal</translation>
    </message>
    <message>
        <source>signed, ±1</source>
        <translation>Differenz, ±1</translation>
    </message>
    <message>
        <source>squared, 0–1</source>
        <translation>quadriert, 0–1</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Digit − ideal</source>
        <translation>Ziffer − Ideal</translation>
    </message>
    <message>
        <source>Draw a digit, or take a sample, to see where it has more ink than an ideal and where less</source>
        <translation>Zeichne eine Ziffer oder nimm ein Beispiel, um zu sehen, wo sie mehr Tinte hat als ein Ideal und wo weniger</translation>
    </message>
    <message>
        <source>Shape of the maps</source>
        <translation>Form der Karten</translation>
    </message>
    <message>
        <source>The ideal digits are being made</source>
        <translation>Die Idealziffern werden gebildet</translation>
    </message>
    <message>
        <source>Your drawing</source>
        <translation>Deine Zeichnung</translation>
    </message>
    <message>
        <source>ideal {0}</source>
        <translation>Ideal {0}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>{0} − ideal</source>
        <translation>{0} − Ideal</translation>
    </message>
</context>
<context>
    <name>DigitColumn</name>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
</context>
<context>
    <name>DigitCommands</name>
    <message>
        <source>Bring it back</source>
        <translation>Hol es zurück</translation>
    </message>
    <message>
        <source>Browse digits</source>
        <translation>Ziffern durchsehen</translation>
    </message>
    <message>
        <source>Choose one of the digits in use</source>
        <translation>Wähle eine der benutzten Ziffern</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Empty the canvas</source>
        <translation>Die Zeichenfläche leeren</translation>
    </message>
    <message>
        <source>Open picture…</source>
        <translation>Bild öffnen …</translation>
    </message>
    <message>
        <source>Paste picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Random digit</source>
        <translation>Zufällige Ziffer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Take back the last stroke</source>
        <translation>Nimm den letzten Strich zurück</translation>
    </message>
    <message>
        <source>Take one of the digits in use</source>
        <translation>Nimm eine der benutzten Ziffern</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Use a picture file</source>
        <translation>Nimm eine Bilddatei</translation>
    </message>
    <message>
        <source>Use the copied picture</source>
        <translation>Nimm das kopierte Bild</translation>
    </message>
    <message>
        <source>Wait until the digits have loaded.</source>
        <translation>Warte, bis die Ziffern geladen sind.</translation>
    </message>
</context>
<context>
    <name>DigitsCard</name>
    <message>
        <source>Accuracy of each digit</source>
        <translation>Genauigkeit jeder Ziffer</translation>
    </message>
    <message>
        <source>Accuracy of the digits {0} to {1}</source>
        <translation>Genauigkeit der Ziffern {0} bis {1}</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0} validation images, {1}</source>
        <translation>{0} Validierungsbilder, {1}</translation>
    </message>
    <message>
        <source>{0} validation images, {1} · {2} is lowest</source>
        <translation>{0} Validierungsbilder, {1} · {2} ist am niedrigsten</translation>
    </message>
</context>
<context>
    <name>DistancePanel</name>
    <message>
        <source>By hand and by library</source>
        <translation>Von Hand und mit der Bibliothek</translation>
    </message>
    <message>
        <source>Digit − ideal</source>
        <translation>Ziffer − Ideal</translation>
    </message>
    <message>
        <source>Digit − ideal {0}</source>
        <translation>Ziffer − Ideal {0}</translation>
    </message>
    <message>
        <source>Distance by hand</source>
        <translation>Abstand von Hand</translation>
    </message>
    <message>
        <source>Draw a digit at the left, or take a 3 from the training images.</source>
        <translation>Zeichne links eine Ziffer, oder nimm eine 3 von den Trainingsbildern.</translation>
    </message>
    <message>
        <source>F.mse_loss gives the mean of the squares. Its root is the L2 distance, in the same unit as L1: ink.</source>
        <translation>F.mse_loss gibt das Mittel der Quadrate. Seine Wurzel ist der L2-Abstand, in derselben Einheit wie L1: Tinte.</translation>
    </message>
    <message>
        <source>Take the root</source>
        <translation>Wurzel ziehen</translation>
    </message>
    <message>
        <source>The ideal digits are being made …</source>
        <translation>Die Idealziffern werden gebildet …</translation>
    </message>
    <message>
        <source>These digits have no {0}, so there is no ideal {0}: choose another.</source>
        <translation>Diese Ziffern haben keine {0}, also gibt es kein Ideal {0}: Wähle eine andere.</translation>
    </message>
    <message>
        <source>Without the root it is the mean squared error: ink squared, much smaller, not to be set beside L1.</source>
        <translation>Ohne die Wurzel ist es der mittlere quadratische Fehler: Tinte zum Quadrat, viel kleiner und nicht mit L1 zu vergleichen.</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>mit Vorzeichen</translation>
    </message>
    <message>
        <source>your drawing</source>
        <translation>deine Zeichnung</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
    <message>
        <source>Reset begins one.</source>
        <translation>„Neu“ beginnt einen.</translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation>{0} wird gespeichert</translation>
    </message>
    <message>
        <source>There is no run to be saved.</source>
        <translation>Es gibt keinen Lauf zu speichern.</translation>
    </message>
</context>
<context>
    <name>DrawingTools</name>
    <message>
        <source>Clear the canvas</source>
        <translation>Zeichenfläche leeren</translation>
    </message>
    <message>
        <source>Eraser</source>
        <translation>Radierer</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Bild öffnen …</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Ein Bild einfügen</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: nothing was undone</source>
        <translation>Wiederholen: nichts wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The canvas is clear</source>
        <translation>Die Zeichenfläche ist leer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: nothing was drawn yet</source>
        <translation>Rückgängig: noch nichts gezeichnet</translation>
    </message>
    <message>
        <source>Width of the pen</source>
        <translation>Breite des Stifts</translation>
    </message>
</context>
<context>
    <name>Easel</name>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
</context>
<context>
    <name>EffectsCard</name>
    <message>
        <source>Bare paper has no nearest ideal yet: the ideal digits are being averaged.</source>
        <translation>Für blankes Papier gibt es noch kein nächstes Ideal: Die Idealziffern werden gemittelt.</translation>
    </message>
    <message>
        <source>Bare paper is 0 everywhere, so its L1 distance to an ideal is the ideal&apos;s own mean ink: {0}. The least ink wins, and nothing is “a {1}”. That is why the app says “nothing drawn” below {2} of ink.</source>
        <translation>Blankes Papier ist überall 0, also ist sein L1-Abstand zu einem Ideal dessen eigene mittlere Tinte: {0}. Die wenigste Tinte gewinnt, und nichts ist „eine {1}“. Darum sagt die App unterhalb von {2} Tinte „nichts gezeichnet“.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Nearest ideal by L1, and how far it is</source>
        <translation>Nächstes Ideal nach L1, und wie weit es ist</translation>
    </message>
    <message>
        <source>Nearest ideal by L2, and how far it is</source>
        <translation>Nächstes Ideal nach L2, und wie weit es ist</translation>
    </message>
    <message>
        <source>Paper is 255 and ink 0. To pixels that are compared one by one this is no digit at all.</source>
        <translation>Papier ist 255 und Tinte 0. Für einen Vergleich Pixel für Pixel ist das überhaupt keine Ziffer.</translation>
    </message>
    <message>
        <source>Pixels that are half covered become black or white. Here the least is lost: the eye minds more.</source>
        <translation>Halb bedeckte Pixel werden schwarz oder weiß. Hier geht am wenigsten verloren: Das Auge stört sich mehr daran.</translation>
    </message>
    <message>
        <source>Several stages are left out. Every other place goes on with the whole recipe.</source>
        <translation>Mehrere Stufen sind weggelassen. Alle anderen Orte arbeiten mit dem ganzen Rezept weiter.</translation>
    </message>
    <message>
        <source>The canvas as it is, shrunk to 28×28, as a first attempt has it. Place and size decide everything.</source>
        <translation>Die Zeichenfläche, wie sie ist, auf 28×28 verkleinert, wie im ersten Anlauf. Ort und Größe entscheiden alles.</translation>
    </message>
    <message>
        <source>The digit keeps the size it was drawn in. MNIST&apos;s are 20 high: a small one covers other pixels.</source>
        <translation>Die Ziffer behält die Größe, in der sie gezeichnet wurde. Die von MNIST sind 20 hoch: Eine kleine bedeckt andere Pixel.</translation>
    </message>
    <message>
        <source>The middle of the box goes to the middle of the image. A 7 is heavy at the top, so its middle of the box is not its centre of mass.</source>
        <translation>Die Mitte des Kastens kommt in die Mitte des Bildes. Eine 7 ist oben schwer, darum ist die Mitte ihres Kastens nicht ihr Schwerpunkt.</translation>
    </message>
    <message>
        <source>The stage that is left out</source>
        <translation>Die Stufe, die weggelassen ist</translation>
    </message>
    <message>
        <source>The whole canvas is fitted into 20×20, margins and all: the digit comes out too small, and the smaller it was drawn the worse.</source>
        <translation>Die ganze Zeichenfläche wird samt Rändern in 20×20 eingepasst: Die Ziffer wird zu klein, umso mehr, je kleiner sie gezeichnet war.</translation>
    </message>
    <message>
        <source>This is how every other place sees the digit. Choose a row to leave a stage out: only this bench changes.</source>
        <translation>So sieht jeder andere Ort die Ziffer. Wähle eine Zeile, um eine Stufe wegzulassen: Nur diese Werkbank ändert sich.</translation>
    </message>
    <message>
        <source>What each stage is good for</source>
        <translation>Wozu jede Stufe gut ist</translation>
    </message>
    <message>
        <source>What leaving a stage out does</source>
        <translation>Was das Weglassen einer Stufe bewirkt</translation>
    </message>
    <message>
        <source>What the model says, and how sure it is</source>
        <translation>Was das Modell sagt, und wie sicher es ist</translation>
    </message>
    <message>
        <source>all but shrinking</source>
        <translation>alles außer Verkleinern</translation>
    </message>
    <message>
        <source>centre of mass</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>fit into 20×20</source>
        <translation>In 20×20 einpassen</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>ink is 255</source>
        <translation>Tinte ist 255</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>on the bench</source>
        <translation>auf der Werkbank</translation>
    </message>
    <message>
        <source>the drawing itself</source>
        <translation>die Zeichnung selbst</translation>
    </message>
    <message>
        <source>{0:.4f} for the {1}</source>
        <translation>{0:.4f} zur {1}</translation>
    </message>
</context>
<context>
    <name>EmergingCard</name>
    <message>
        <source>Dark where nearly all have ink, grey where they disagree.</source>
        <translation>Dunkel, wo fast alle Tinte haben, grau, wo sie uneins sind.</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>How many images are averaged</source>
        <translation>Wie viele Bilder gemittelt werden</translation>
    </message>
    <message>
        <source>Ideal {0}</source>
        <translation>Ideal {0}</translation>
    </message>
    <message>
        <source>L1 to the end</source>
        <translation>L1 bis zum Ende</translation>
    </message>
    <message>
        <source>Mean of the first images</source>
        <translation>Mittel der ersten Bilder</translation>
    </message>
    <message>
        <source>No single image can be made out: what they share is left.</source>
        <translation>Kein einzelnes Bild ist mehr zu erkennen: Übrig ist, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>Single images still show through.</source>
        <translation>Einzelne Bilder scheinen noch durch.</translation>
    </message>
    <message>
        <source>The image that came last</source>
        <translation>Das Bild, das zuletzt kam</translation>
    </message>
    <message>
        <source>The mean</source>
        <translation>Das Mittel</translation>
    </message>
    <message>
        <source>The mean of one image is that image. Drag the slider.</source>
        <translation>Das Mittel eines Bildes ist dieses Bild. Zieh am Regler.</translation>
    </message>
    <message>
        <source>averaged</source>
        <translation>gemittelt</translation>
    </message>
    <message>
        <source>came last: image {0}</source>
        <translation>zuletzt kam: Bild {0}</translation>
    </message>
    <message>
        <source>of all</source>
        <translation>von allen</translation>
    </message>
</context>
<context>
    <name>EmptyHint</name>
    <message>
        <source>An image is a table of numbers. Bare paper is 0 everywhere.</source>
        <translation>Ein Bild ist eine Tabelle von Zahlen. Blankes Papier ist überall 0.</translation>
    </message>
    <message>
        <source>Draw a 3 to see its pixels</source>
        <translation>Zeichne eine 3, um ihre Pixel zu sehen</translation>
    </message>
    <message>
        <source>Take a 3 from the digits</source>
        <translation>Nimm eine 3 von den Ziffern</translation>
    </message>
</context>
<context>
    <name>EraseCard</name>
    <message>
        <source>Erase until it flips</source>
        <translation>Radieren, bis es kippt</translation>
    </message>
    <message>
        <source>Erased pixels</source>
        <translation>Radierte Pixel</translation>
    </message>
    <message>
        <source>Erasing one by one, none of the {0} inked pixels flip it.</source>
        <translation>Einzeln radiert, bringt keines der {0} Pixel mit Tinte sie zum Kippen.</translation>
    </message>
    <message>
        <source>Fewest erased pixels</source>
        <translation>Möglichst wenig radieren</translation>
    </message>
    <message>
        <source>Nothing is erased yet: it is the digit on the canvas</source>
        <translation>Noch ist nichts gelöscht: Es ist die Ziffer auf der Zeichenfläche</translation>
    </message>
    <message>
        <source>Proven: no erased pixels flip it, however many of the {0}.</source>
        <translation>Bewiesen: Keine radierten Pixel bringen sie zum Kippen, wie viele der {0} es auch sind.</translation>
    </message>
    <message>
        <source>Put it on the canvas</source>
        <translation>Auf die Zeichenfläche legen</translation>
    </message>
    <message>
        <source>The answer never changes</source>
        <translation>Die Antwort ändert sich nie</translation>
    </message>
    <message>
        <source>What is left of the digit</source>
        <translation>Was von der Ziffer übrig ist</translation>
    </message>
    <message>
        <source>nearer by {0}</source>
        <translation>näher um {0}</translation>
    </message>
    <message>
        <source>pixels erased</source>
        <translation>Pixel radiert</translation>
    </message>
    <message>
        <source>says {0}</source>
        <translation>sagt {0}</translation>
    </message>
    <message>
        <source>with probability {0}</source>
        <translation>mit Wahrscheinlichkeit {0}</translation>
    </message>
    <message>
        <source>{0} erased</source>
        <translation>{0} radiert</translation>
    </message>
    <message>
        <source>{0} of {1} inked pixels flip it. Found greedily, always the pixel that costs most: fewer may do.</source>
        <translation>{0} von {1} Pixeln mit Tinte bringen sie zum Kippen. Gierig gesucht, immer das Pixel, das am meisten kostet: Es geht vielleicht mit weniger.</translation>
    </message>
    <message>
        <source>{0} of {1} inked pixels flip it. Proven: fewer cannot.</source>
        <translation>{0} von {1} Pixeln mit Tinte bringen sie zum Kippen. Bewiesen: Mit weniger geht es nicht.</translation>
    </message>
    <message>
        <source>{0} pixels erased: says {1}, {2} is {3} ahead</source>
        <translation>{0} Pixel radiert: sagt {1}, {2} liegt um {3} vorn</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>{0} cannot be written: {1}</source>
        <translation>{0} kann nicht geschrieben werden: {1}</translation>
    </message>
</context>
<context>
    <name>ExportMenu</name>
    <message>
        <source>Copy as table</source>
        <translation>Als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save as table</source>
        <translation>Als Tabelle speichern</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Als Tabelle speichern …</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>Rank of {0}:</source>
        <translation>Rang von {0}:</translation>
    </message>
    <message>
        <source>Shape of {0}:</source>
        <translation>Form von {0}:</translation>
    </message>
    <message>
        <source>Type of {0}:</source>
        <translation>Typ von {0}:</translation>
    </message>
    <message>
        <source>rank {0}</source>
        <translation>Rang {0}</translation>
    </message>
</context>
<context>
    <name>FanColumn</name>
    <message>
        <source>Directions of batches: {0}</source>
        <translation>Richtungen von Batches: {0}</translation>
    </message>
    <message>
        <source>Directions of the batches</source>
        <translation>Richtungen der Batches</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>downhill</source>
        <translation>bergab</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>median angle to the gradient of all images {0} degrees; downhill {1}</source>
        <translation>mittlerer Winkel zum Gradienten aller Bilder {0} Grad; bergab {1}</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>FanView</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Begin a new run with weights from a file</source>
        <translation>Einen neuen Lauf mit Gewichten aus einer Datei beginnen</translation>
    </message>
    <message>
        <source>Bring back the run that was not saved when another took its place or the window closed</source>
        <translation>Den Lauf zurückholen, der nicht gespeichert war, als ein anderer an seine Stelle trat oder das Fenster geschlossen wurde</translation>
    </message>
    <message>
        <source>Export weights</source>
        <translation>Gewichte exportieren</translation>
    </message>
    <message>
        <source>Export weights…</source>
        <translation>Gewichte exportieren …</translation>
    </message>
    <message>
        <source>Go on with a session that was saved</source>
        <translation>Mit einer gespeicherten Sitzung weitermachen</translation>
    </message>
    <message>
        <source>Import weights</source>
        <translation>Gewichte importieren</translation>
    </message>
    <message>
        <source>Import weights…</source>
        <translation>Gewichte importieren …</translation>
    </message>
    <message>
        <source>Keep it in another file</source>
        <translation>Sie in einer anderen Datei behalten</translation>
    </message>
    <message>
        <source>Keep run, history and drawing in a file</source>
        <translation>Lauf, Verlauf und Zeichnung in einer Datei behalten</translation>
    </message>
    <message>
        <source>Nothing was left unsaved.</source>
        <translation>Nichts blieb ungespeichert.</translation>
    </message>
    <message>
        <source>Open session</source>
        <translation>Sitzung öffnen</translation>
    </message>
    <message>
        <source>Open session…</source>
        <translation>Sitzung öffnen …</translation>
    </message>
    <message>
        <source>Reopen what was not saved</source>
        <translation>Ungespeichertes wieder öffnen</translation>
    </message>
    <message>
        <source>Save session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>Save session as…</source>
        <translation>Sitzung speichern unter …</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Wait until PyTorch and the digits have loaded.</source>
        <translation>Warte, bis PyTorch und die Ziffern geladen sind.</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Write the weights of the step in sight</source>
        <translation>Die Gewichte des gezeigten Schritts schreiben</translation>
    </message>
</context>
<context>
    <name>FinderPanel</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find one first</source>
        <translation>Erst eine suchen</translation>
    </message>
    <message>
        <source>Find tries learning rates from 0.0001 up, until the loss runs away.</source>
        <translation>Suchen probiert Lernraten ab 0.0001 aufwärts, bis der Loss davonläuft.</translation>
    </message>
    <message>
        <source>Finding a learning rate</source>
        <translation>Eine Lernrate wird gesucht</translation>
    </message>
    <message>
        <source>Learning rate finder</source>
        <translation>Lernraten-Finder</translation>
    </message>
    <message>
        <source>Loss of the trial</source>
        <translation>Loss des Versuchs</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The loss never fell: these weights have nothing left to gain so quickly.</source>
        <translation>Der Loss ist nie gefallen: Diese Gewichte haben so schnell nichts mehr zu gewinnen.</translation>
    </message>
    <message>
        <source>The next steps use this learning rate; the weights stay</source>
        <translation>Die nächsten Schritte benutzen diese Lernrate; die Gewichte bleiben</translation>
    </message>
    <message>
        <source>Trying…</source>
        <translation>Wird probiert …</translation>
    </message>
    <message>
        <source>Useful: {0} to {1}. A tenth of where the loss is lowest is a good choice: {2}.</source>
        <translation>Brauchbar: {0} bis {1}. Ein Zehntel der Rate mit dem niedrigsten Loss ist eine gute Wahl: {2}.</translation>
    </message>
    <message>
        <source>a trial in which it grows with every step</source>
        <translation>ein Versuch, in dem sie mit jedem Schritt wächst</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>lr {0}: loss {1}</source>
        <translation>lr {0}: Loss {1}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Looking at one weight</source>
        <translation>Ein Gewicht wird betrachtet</translation>
    </message>
    <message>
        <source>PyTorch or the digits are still loading.</source>
        <translation>PyTorch oder die Ziffern werden noch geladen.</translation>
    </message>
    <message>
        <source>Some numbers of this step are not finite: the run diverged. Go back, or Reset.</source>
        <translation>Manche Zahlen dieses Schritts sind nicht endlich: Der Lauf ist divergiert. Geh zurück, oder drück auf Neu.</translation>
    </message>
    <message>
        <source>Take a step, or go on to Backward: before it there is no gradient to compare with.</source>
        <translation>Mach einen Schritt, oder geh bis Backward weiter: Vorher gibt es keinen Gradienten zum Vergleichen.</translation>
    </message>
</context>
<context>
    <name>FramePanel</name>
    <message>
        <source>As a DataFrame</source>
        <translation>Als DataFrame</translation>
    </message>
    <message>
        <source>Counted from 0 anew</source>
        <translation>Neu von 0 gezählt</translation>
    </message>
    <message>
        <source>Numbers of the DataFrame</source>
        <translation>Zahlen des DataFrames</translation>
    </message>
    <message>
        <source>One scale for all numbers, or one for each column, as background_gradient has it</source>
        <translation>Eine Skala für alle Zahlen, oder eine je Spalte, wie es background_gradient macht</translation>
    </message>
    <message>
        <source>Scale of the greys</source>
        <translation>Skala der Grautöne</translation>
    </message>
    <message>
        <source>Slice in the DataFrame</source>
        <translation>Ausschnitt im DataFrame</translation>
    </message>
    <message>
        <source>df[{0}][{1}] = x[{2}, {3}] = {4}</source>
        <translation>df[{0}][{1}] = x[{2}, {3}] = {4}</translation>
    </message>
    <message>
        <source>each column</source>
        <translation>je Spalte</translation>
    </message>
    <message>
        <source>the DataFrame</source>
        <translation>der DataFrame</translation>
    </message>
</context>
<context>
    <name>GalleryCard</name>
    <message>
        <source>&amp;Writer</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Add pictures from a folder, also of several writers; nothing is overwritten</source>
        <translation>Nimmt Bilder aus einem Ordner dazu, auch von mehreren Schreibenden; nichts wird überschrieben</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Click one to correct it</source>
        <translation>Klick eine an, um sie zu berichtigen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Highest loss</source>
        <translation>Höchster Loss</translation>
    </message>
    <message>
        <source>Image {0}: called {1} with probability {2}, loss {3}</source>
        <translation>Bild {0}: {1} genannt mit Wahrscheinlichkeit {2}, Loss {3}</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>It is a {0}</source>
        <translation>Es ist eine {0}</translation>
    </message>
    <message>
        <source>Misread</source>
        <translation>Falsch gelesen</translation>
    </message>
    <message>
        <source>My digits</source>
        <translation>Meine Ziffern</translation>
    </message>
    <message>
        <source>None is misread.</source>
        <translation>Keine wird falsch gelesen.</translation>
    </message>
    <message>
        <source>Nothing is kept yet. Draw what is asked for above: every digit appears here.</source>
        <translation>Noch ist nichts da. Zeichne, was oben verlangt wird: Jede Ziffer erscheint hier.</translation>
    </message>
    <message>
        <source>Nothing is kept yet: draw some digits first</source>
        <translation>Noch ist nichts behalten: Zeichne erst ein paar Ziffern</translation>
    </message>
    <message>
        <source>Put it on the canvas</source>
        <translation>Auf die Zeichenfläche</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The model was not asked yet.</source>
        <translation>Das Modell wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>What it is → what it is called, and how sure. Click an image to put it on the canvas.</source>
        <translation>Was es ist → wie es genannt wird, und wie sicher. Klick auf ein Bild, um es auf die Zeichenfläche zu legen.</translation>
    </message>
    <message>
        <source>Which are shown</source>
        <translation>Welche gezeigt werden</translation>
    </message>
    <message>
        <source>Your name stands on what you export; in a class, each types their own</source>
        <translation>Dein Name steht auf dem, was du exportierst; in einer Klasse schreibt jede und jeder den eigenen</translation>
    </message>
    <message>
        <source>by {0}, kept apart to validate on</source>
        <translation>von {0}, zum Validieren beiseitegelegt</translation>
    </message>
    <message>
        <source>by {0}, to train on</source>
        <translation>von {0}, zum Trainieren</translation>
    </message>
    <message>
        <source>none on the validation set</source>
        <translation>keine in der Validierungsmenge</translation>
    </message>
    <message>
        <source>{0} kept, {1} misread</source>
        <translation>{0} behalten, {1} falsch gelesen</translation>
    </message>
    <message>
        <source>{0} of {1}, worst first</source>
        <translation>{0} von {1}, die schlimmsten zuerst</translation>
    </message>
    <message>
        <source>{0}, highest loss first</source>
        <translation>{0}, höchster Loss zuerst</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>{0}: read as {1} with probability {2:.3f}</source>
        <translation>{0}: als {1} gelesen mit Wahrscheinlichkeit {2:.3f}</translation>
    </message>
    <message>
        <source>{0}s that are called {0}</source>
        <translation>{0}en, die {0} genannt werden</translation>
    </message>
    <message>
        <source>{0}s that are called {1}</source>
        <translation>{0}en, die {1} genannt werden</translation>
    </message>
</context>
<context>
    <name>GlossaryView</name>
    <message>
        <source>No term is found by these words.</source>
        <translation>Zu diesen Wörtern gibt es keinen Begriff.</translation>
    </message>
    <message>
        <source>Search the glossary</source>
        <translation>Das Glossar durchsuchen</translation>
    </message>
    <message>
        <source>See it at work</source>
        <translation>Sieh es bei der Arbeit</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Begriff</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
</context>
<context>
    <name>GradientMeter</name>
    <message>
        <source>Gradient meter</source>
        <translation>Gradientenmesser</translation>
    </message>
    <message>
        <source>this batch</source>
        <translation>dieser Batch</translation>
    </message>
    <message>
        <source>{0} times as long a step as this batch asks for</source>
        <translation>{0}-mal so lang wie der Schritt, den dieser Batch verlangt</translation>
    </message>
</context>
<context>
    <name>GraphView</name>
    <message>
        <source>, gradient {0}</source>
        <translation>, Gradient {0}</translation>
    </message>
    <message>
        <source>Graph of operations</source>
        <translation>Graph der Rechenschritte</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>konstant</translation>
    </message>
    <message>
        <source>grad {0}</source>
        <translation>grad {0}</translation>
    </message>
</context>
<context>
    <name>GreyCard</name>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Grey picture</source>
        <translation>Graubild</translation>
    </message>
    <message>
        <source>Shape of the grey picture:</source>
        <translation>Form des Graubildes:</translation>
    </message>
    <message>
        <source>{0}. Green counts most: it looks brightest.</source>
        <translation>{0}. Grün zählt am meisten: Es sieht am hellsten aus.</translation>
    </message>
</context>
<context>
    <name>GridPanel</name>
    <message>
        <source>Every pixel is a number</source>
        <translation>Jedes Pixel ist eine Zahl</translation>
    </message>
    <message>
        <source>Pixels of the digit</source>
        <translation>Pixel der Ziffer</translation>
    </message>
    <message>
        <source>the digit</source>
        <translation>die Ziffer</translation>
    </message>
</context>
<context>
    <name>GuideCommands</name>
    <message>
        <source>Add a lesson pack…</source>
        <translation>Lektionspaket hinzufügen …</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Large type and high contrast for a room, worked with keys; Esc leaves</source>
        <translation>Große Schrift und starker Kontrast für den Raum, mit Tasten bedient; Esc beendet</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Präsentation</translation>
    </message>
    <message>
        <source>Save lesson as PDF…</source>
        <translation>Lektion als PDF speichern …</translation>
    </message>
    <message>
        <source>Take in a folder with lessons of a teacher</source>
        <translation>Einen Ordner mit Lektionen einer Lehrkraft aufnehmen</translation>
    </message>
    <message>
        <source>The open lesson on paper, with boxes to tick</source>
        <translation>Die offene Lektion auf Papier, mit Kästchen zum Ankreuzen</translation>
    </message>
    <message>
        <source>Tour of one minute</source>
        <translation>Rundgang von einer Minute</translation>
    </message>
    <message>
        <source>What is where in this window</source>
        <translation>Was in diesem Fenster wo ist</translation>
    </message>
</context>
<context>
    <name>GuideFiles</name>
    <message>
        <source>Add a folder with lessons</source>
        <translation>Einen Ordner mit Lektionen hinzufügen</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Sag erst voraus</translation>
    </message>
    <message>
        <source>Save lesson as PDF</source>
        <translation>Lektion als PDF speichern</translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation>{0} wird gespeichert</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
</context>
<context>
    <name>GuidePanel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Glossary</source>
        <translation>Glossar</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
</context>
<context>
    <name>HandCard</name>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Parameter {0}</source>
        <translation>Parameter {0}</translation>
    </message>
    <message>
        <source>speed = a·t² + b·t + c</source>
        <translation>Tempo = a·t² + b·t + c</translation>
    </message>
</context>
<context>
    <name>HandView</name>
    <message>
        <source>Broken by hand: {0}</source>
        <translation>Von Hand kaputt: {0}</translation>
    </message>
    <message>
        <source>Nothing is broken: switch something on, train, and watch</source>
        <translation>Nichts ist kaputt: Schalte etwas ein, trainiere und beobachte</translation>
    </message>
    <message>
        <source>PyTorch or the digits are still loading</source>
        <translation>PyTorch oder die Ziffern laden noch</translation>
    </message>
    <message>
        <source>Repair everything</source>
        <translation>Alles reparieren</translation>
    </message>
    <message>
        <source>needs the simple net or the CNN</source>
        <translation>braucht das einfache Netz oder das CNN</translation>
    </message>
    <message>
        <source>the CNN’s batch norm shifts anyway</source>
        <translation>die Batch-Norm des CNN verschiebt ohnehin</translation>
    </message>
</context>
<context>
    <name>Handwriting</name>
    <message>
        <source>Correcting the label</source>
        <translation>Label berichtigen</translation>
    </message>
    <message>
        <source>Deleting the digit</source>
        <translation>Ziffer löschen</translation>
    </message>
    <message>
        <source>Importing digits</source>
        <translation>Ziffern importieren</translation>
    </message>
    <message>
        <source>Keeping the digit</source>
        <translation>Ziffer behalten</translation>
    </message>
    <message>
        <source>Keeping the name</source>
        <translation>Name behalten</translation>
    </message>
    <message>
        <source>Mixing in your digits</source>
        <translation>Deine Ziffern untermischen</translation>
    </message>
    <message>
        <source>Reading your digits</source>
        <translation>Deine Ziffern lesen</translation>
    </message>
    <message>
        <source>Writing the pictures</source>
        <translation>Bilder schreiben</translation>
    </message>
</context>
<context>
    <name>HandwritingPanel</name>
    <message>
        <source>At least {0} of each digit are needed; {1} digits have fewer</source>
        <translation>Von jeder Ziffer werden mindestens {0} gebraucht; {1} Ziffern haben weniger</translation>
    </message>
    <message>
        <source>Draw some digits first. Three of each of two digits are enough to begin with.</source>
        <translation>Zeichne zuerst ein paar Ziffern. Für den Anfang genügen je drei von zwei Ziffern.</translation>
    </message>
    <message>
        <source>Kept as a {0}.</source>
        <translation>Als {0} behalten.</translation>
    </message>
    <message>
        <source>Kept. The model read your {0}.</source>
        <translation>Behalten. Das Modell hat deine {0} gelesen.</translation>
    </message>
    <message>
        <source>Kept. The model took your {0} for a {1}.</source>
        <translation>Behalten. Das Modell hielt deine {0} für eine {1}.</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>Meine Handschrift</translation>
    </message>
    <message>
        <source>Reading your digits</source>
        <translation>Deine Ziffern lesen</translation>
    </message>
    <message>
        <source>Taken back: draw it again.</source>
        <translation>Zurückgenommen: Zeichne sie noch einmal.</translation>
    </message>
    <message>
        <source>The model&apos;s weights are no numbers any more: the loss diverged.</source>
        <translation>Die Gewichte des Modells sind keine Zahlen mehr: Der Loss ist divergiert.</translation>
    </message>
    <message>
        <source>Too few to train on: {0} needed</source>
        <translation>Zu wenige zum Trainieren: Es fehlen {0}</translation>
    </message>
    <message>
        <source>{0} more of the digit {1}</source>
        <translation>{0} der Ziffer {1}</translation>
    </message>
    <message>
        <source>{0}&apos;s {1}</source>
        <translation>{1} von {0}</translation>
    </message>
</context>
<context>
    <name>HeadPanel</name>
    <message>
        <source>Browse the digits</source>
        <translation>Ziffern durchsehen</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Random validation digit</source>
        <translation>Zufällige Validierungsziffer</translation>
    </message>
    <message>
        <source>The digits are being loaded</source>
        <translation>Die Ziffern werden geladen</translation>
    </message>
    <message>
        <source>{0}, edited</source>
        <translation>{0}, bearbeitet</translation>
    </message>
</context>
<context>
    <name>HiddenView</name>
    <message>
        <source>29 others, b2</source>
        <translation>29 andere, b2</translation>
    </message>
    <message>
        <source>784 products, {0} of them from ink, give {1}; with the bias {2} that is {3}.</source>
        <translation>784 Produkte, davon {0} aus Tinte, ergeben {1}; mit dem Bias {2} sind das {3}.</translation>
    </message>
    <message>
        <source>Batch image</source>
        <translation>Bild des Batches</translation>
    </message>
    <message>
        <source>Between the layers</source>
        <translation>Zwischen den Schichten</translation>
    </message>
    <message>
        <source>Both biases in one: b1 goes through w2 like any hidden unit, b2 is added.</source>
        <translation>Beide Biases in einem: b1 geht durch w2 wie jede verdeckte Einheit, b2 kommt dazu.</translation>
    </message>
    <message>
        <source>Each of the 30 units is a linear model of its own; the ReLU lets only sums above 0 through. {0} of them are dead: struck out, 0 for {1}, so they learn nothing from it.</source>
        <translation>Jede der 30 Einheiten ist selbst ein lineares Modell; die ReLU lässt nur Summen über 0 durch. {0} davon sind tot: durchgestrichen, 0 für {1}, also lernen sie nichts daraus.</translation>
    </message>
    <message>
        <source>Hidden units</source>
        <translation>Verdeckte Einheiten</translation>
    </message>
    <message>
        <source>How unit {0} votes when it is lit: a parameter of the second layer.</source>
        <translation>Wie Einheit {0} stimmt, wenn sie leuchtet: ein Parameter der zweiten Schicht.</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>The drawing</source>
        <translation>Die Zeichnung</translation>
    </message>
    <message>
        <source>The other units, each times its own weight of the second layer, and the bias b2.</source>
        <translation>Die anderen Einheiten, jede mal ihr eigenes Gewicht der zweiten Schicht, und der Bias b2.</translation>
    </message>
    <message>
        <source>The sum over all 30 units of h × w2, and b2: the second layer is a linear model of the hidden units.</source>
        <translation>Die Summe über alle 30 Einheiten von h × w2, und b2: Die zweite Schicht ist ein lineares Modell der verdeckten Einheiten.</translation>
    </message>
    <message>
        <source>What one linear layer says. With the ReLU, units that are off say nothing: that makes the difference.</source>
        <translation>Was eine einzige lineare Schicht sagt. Mit der ReLU sagen Einheiten, die aus sind, nichts: Das macht den Unterschied.</translation>
    </message>
    <message>
        <source>What the units look at</source>
        <translation>Worauf die Einheiten schauen</translation>
    </message>
    <message>
        <source>Without</source>
        <translation>Ohne</translation>
    </message>
    <message>
        <source>Without the ReLU two layers of weights multiply into one: 30 units are no more than a single weight image. That is why there has to be something that is not linear between them.</source>
        <translation>Ohne die ReLU multiplizieren sich zwei Schichten von Gewichten zu einer: 30 Einheiten sind dann nicht mehr als ein einziges Gewichtsbild. Darum muss dazwischen etwas stehen, das nicht linear ist.</translation>
    </message>
    <message>
        <source>all 30 as one</source>
        <translation>alle 30 als eine</translation>
    </message>
    <message>
        <source>its first {0}</source>
        <translation>ihre ersten {0}</translation>
    </message>
    <message>
        <source>max(0, {0}) = {1}. {2} of the 30 units are above 0 for this image.</source>
        <translation>max(0, {0}) = {1}. {2} der 30 Einheiten liegen für dieses Bild über 0.</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>the whole batch</source>
        <translation>den ganzen Batch</translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation>Einheit {0}</translation>
    </message>
    <message>
        <source>without; {0} with</source>
        <translation>ohne; {0} mit</translation>
    </message>
    <message>
        <source>x · (w1 @ w2)</source>
        <translation>x · (w1 @ w2)</translation>
    </message>
    <message>
        <source>x × w</source>
        <translation>x × w</translation>
    </message>
    <message>
        <source>{0} (pixel) × {1} = {2}: one of 784 terms of the sum.</source>
        <translation>{0} (Pixel) × {1} = {2}: eines von 784 Gliedern der Summe.</translation>
    </message>
    <message>
        <source>{0} = {1}, at row {2}, column {3} of every image.</source>
        <translation>{0} = {1}, in Zeile {2}, Spalte {3} jedes Bildes.</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>IdealStrip</name>
    <message>
        <source>, distance {0}</source>
        <translation>, Abstand {0}</translation>
    </message>
    <message>
        <source>Compared: {0}. Cursor on {1}</source>
        <translation>Verglichen: {0}. Cursor auf {1}</translation>
    </message>
    <message>
        <source>Ideal digits</source>
        <translation>Idealziffern</translation>
    </message>
</context>
<context>
    <name>IdealsPanel</name>
    <message>
        <source>Compare the two nearest</source>
        <translation>Die beiden nächsten vergleichen</translation>
    </message>
    <message>
        <source>Compare {0} and {1}</source>
        <translation>{0} und {1} vergleichen</translation>
    </message>
    <message>
        <source>Ideal digits</source>
        <translation>Idealziffern</translation>
    </message>
    <message>
        <source>Ideal {0}: the mean of {1} images. Click to compare</source>
        <translation>Ideal {0}: das Mittel von {1} Bildern. Klick zum Vergleichen</translation>
    </message>
    <message>
        <source>Shape of the ideals</source>
        <translation>Form der Ideale</translation>
    </message>
    <message>
        <source>These digits have no {0}, so there is no ideal {0}</source>
        <translation>Diese Ziffern haben keine {0}, also gibt es kein Ideal {0}</translation>
    </message>
    <message>
        <source>Type of the ideals</source>
        <translation>Typ der Ideale</translation>
    </message>
    <message>
        <source>averaging the training images of {0} …</source>
        <translation>die Trainingsbilder werden gemittelt ({0}) …</translation>
    </message>
    <message>
        <source>draw a digit to compare · means of {0}</source>
        <translation>zeichne eine Ziffer · Mittel ({0})</translation>
    </message>
    <message>
        <source>the mean of every training image of a digit, once there are digits</source>
        <translation>das Mittel aller Trainingsbilder einer Ziffer, sobald es Ziffern gibt</translation>
    </message>
    <message>
        <source>{0} distance · means of {1}</source>
        <translation>{0}-Abstand · Mittel ({1})</translation>
    </message>
</context>
<context>
    <name>ImageColumn</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images of the batch</source>
        <translation>Bilder des Batches</translation>
    </message>
    <message>
        <source>as dealt</source>
        <translation>wie ausgeteilt</translation>
    </message>
    <message>
        <source>hardest first</source>
        <translation>schwerste zuerst</translation>
    </message>
    <message>
        <source>image {0}, a {1}</source>
        <translation>Bild {0}, eine {1}</translation>
    </message>
    <message>
        <source>image {0}, a {1}, called a {2}</source>
        <translation>Bild {0}, eine {1}, {2} genannt</translation>
    </message>
    <message>
        <source>none dealt yet</source>
        <translation>noch keine</translation>
    </message>
</context>
<context>
    <name>InputsCard</name>
    <message>
        <source>Inputs</source>
        <translation>Eingaben</translation>
    </message>
    <message>
        <source>Off: held constant, no gradient is worked out for it</source>
        <translation>Aus: bleibt konstant, für sie wird kein Gradient berechnet</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Wert von {0}</translation>
    </message>
    <message>
        <source>numbers or lists</source>
        <translation>Zahlen oder Listen</translation>
    </message>
    <message>
        <source>{0} requires a gradient</source>
        <translation>{0} verlangt einen Gradienten</translation>
    </message>
</context>
<context>
    <name>InsidePanel</name>
    <message>
        <source>A step makes the weights a little better: it deals a batch, predicts, measures the loss, finds which way is down, moves the weights that way and clears the gradients. Press any number to see where it is from.</source>
        <translation>Ein Schritt macht die Gewichte etwas besser: Er teilt einen Batch aus, sagt vorher, misst den Loss, sucht die Richtung bergab, geht dorthin und leert die Gradienten. Ein Druck auf eine Zahl sagt, woher sie kommt.</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Backward</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Inside the step</source>
        <translation>Im Schritt</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Nothing was dealt yet. Press Stage, or Batch above: the first mini-batch is dealt, and each further press runs one stage.</source>
        <translation>Noch wurde nichts ausgeteilt. Drück auf Stufe, oder oben auf Batch: Der erste Mini-Batch wird ausgeteilt, und jeder weitere Druck führt eine Stufe aus.</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predict</translation>
    </message>
    <message>
        <source>PyTorch or the digits are still loading.</source>
        <translation>PyTorch oder die Ziffern werden noch geladen.</translation>
    </message>
    <message>
        <source>Python of the stage</source>
        <translation>Python der Stufe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Which map of the weights</source>
        <translation>Welche Karte der Gewichte</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Zero</translation>
    </message>
    <message>
        <source>digit {0}</source>
        <translation>Ziffer {0}</translation>
    </message>
    <message>
        <source>filter {0}</source>
        <translation>Filter {0}</translation>
    </message>
    <message>
        <source>grad stays</source>
        <translation>grad bleibt</translation>
    </message>
    <message>
        <source>grad → 0</source>
        <translation>grad → 0</translation>
    </message>
    <message>
        <source>lr {0}</source>
        <translation>lr {0}</translation>
    </message>
    <message>
        <source>max {0}</source>
        <translation>max. {0}</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>slopes</source>
        <translation>Steigungen</translation>
    </message>
    <message>
        <source>step {0}, image {1} of the batch</source>
        <translation>Schritt {0}, Bild {1} des Batches</translation>
    </message>
    <message>
        <source>unit {0}</source>
        <translation>Einheit {0}</translation>
    </message>
</context>
<context>
    <name>ItemHead</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>item</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>prediction p</source>
        <translation>Vorhersage p</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>where: 1 − p or p</source>
        <translation>where: 1 − p oder p</translation>
    </message>
</context>
<context>
    <name>ItemRow</name>
    <message>
        <source>Item {0}</source>
        <translation>Nr. {0}</translation>
    </message>
    <message>
        <source>prediction {0}, target {1}, loss {2}; Return changes the target</source>
        <translation>Vorhersage {0}, Ziel {1}, Loss {2}; Enter wechselt das Ziel</translation>
    </message>
</context>
<context>
    <name>ItemsCard</name>
    <message>
        <source>A mean needs one item at least</source>
        <translation>Ein Mittel braucht mindestens einen Eintrag</translation>
    </message>
    <message>
        <source>Add an item</source>
        <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
        <source>Book&apos;s numbers</source>
        <translation>Zahlen des Buches</translation>
    </message>
    <message>
        <source>From the batch</source>
        <translation>Aus dem Batch</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Loss {0}</source>
        <translation>Loss {0}</translation>
    </message>
    <message>
        <source>Remove the last item</source>
        <translation>Letzten Eintrag entfernen</translation>
    </message>
    <message>
        <source>There are {0}: enough to see what the mean does</source>
        <translation>Es sind {0}: genug, um zu sehen, was das Mittel tut</translation>
    </message>
    <message>
        <source>mean of {0} losses</source>
        <translation>Mittel von {0} Losses</translation>
    </message>
    <message>
        <source>with sigmoid</source>
        <translation>mit Sigmoid</translation>
    </message>
    <message>
        <source>without sigmoid</source>
        <translation>ohne Sigmoid</translation>
    </message>
</context>
<context>
    <name>LabelPanel</name>
    <message>
        <source>In each folder</source>
        <translation>In jedem Ordner</translation>
    </message>
    <message>
        <source>It lies in no folder, so nobody has said which digit it is. Take one from the list.</source>
        <translation>Sie liegt in keinem Ordner, also hat niemand gesagt, welche Ziffer sie ist. Nimm eine aus der Liste.</translation>
    </message>
    <message>
        <source>Label = folder</source>
        <translation>Label = Ordner</translation>
    </message>
    <message>
        <source>Label {0}: a person sorted it there. The label is what the model must learn to say.</source>
        <translation>Label {0}: Ein Mensch hat sie dort einsortiert. Das Label ist das, was das Modell zu sagen lernen soll.</translation>
    </message>
</context>
<context>
    <name>Leaderboard</name>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Highest accuracy on the validation set: correct / all</source>
        <translation>Höchste Genauigkeit auf der Validierungsmenge: richtig / alle</translation>
    </message>
    <message>
        <source>How long it ran in this session</source>
        <translation>Wie lange er in dieser Sitzung lief</translation>
    </message>
    <message>
        <source>Images in a mini-batch</source>
        <translation>Bilder in einem Mini-Batch</translation>
    </message>
    <message>
        <source>Learning rate: of the first step → of the last one</source>
        <translation>Lernrate: des ersten Schritts → des letzten</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Nearest ideal, {0}</source>
        <translation>Nächstes Ideal, {0}</translation>
    </message>
    <message>
        <source>No training at all. The book&apos;s figure, the mean of the digits&apos; own shares, is {0}</source>
        <translation>Ganz ohne Training. Die Zahl des Buches, das Mittel der Anteile der einzelnen Ziffern, ist {0}</translation>
    </message>
    <message>
        <source>Number and model of the run</source>
        <translation>Nummer und Modell des Laufs</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Seed of the weights and of the order</source>
        <translation>Seed der Gewichte und der Reihenfolge</translation>
    </message>
    <message>
        <source>The step of the highest accuracy</source>
        <translation>Der Schritt mit der höchsten Genauigkeit</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Val. loss</source>
        <translation>Val.-Loss</translation>
    </message>
    <message>
        <source>Validation images called wrong then</source>
        <translation>Validierungsbilder, die dann falsch genannt werden</translation>
    </message>
    <message>
        <source>Validation loss at that step; only losses of one kind compare</source>
        <translation>Validierungs-Loss bei diesem Schritt; nur Losses derselben Art lassen sich vergleichen</translation>
    </message>
    <message>
        <source>What the gradient is taken of</source>
        <translation>Wovon der Gradient genommen wird</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>at step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>branch {0}</source>
        <translation>Zweig {0}</translation>
    </message>
    <message>
        <source>lr</source>
        <translation>lr</translation>
    </message>
    <message>
        <source>sabotaged</source>
        <translation>sabotiert</translation>
    </message>
    <message>
        <source>shown now</source>
        <translation>jetzt gezeigt</translation>
    </message>
    <message>
        <source>{0} s</source>
        <translation>{0} s</translation>
    </message>
    <message>
        <source>{0} steps taken, not validated yet: run to the end of the epoch</source>
        <translation>{0} Schritte gemacht, noch nicht validiert: Lauf bis zum Ende der Epoche</translation>
    </message>
    <message>
        <source>{0} steps taken, the best after {1}</source>
        <translation>{0} Schritte gemacht, der beste nach {1}</translation>
    </message>
</context>
<context>
    <name>LessonView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin anew with the settings that this lesson speaks of</source>
        <translation>Beginne neu mit den Einstellungen, von denen diese Lektion spricht</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Lesson text</source>
        <translation>Text der Lektion</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next: {0}</source>
        <translation>Weiter: {0}</translation>
    </message>
    <message>
        <source>Save this lesson as PDF</source>
        <translation>Diese Lektion als PDF speichern</translation>
    </message>
    <message>
        <source>Saved: {0}</source>
        <translation>Gespeichert: {0}</translation>
    </message>
    <message>
        <source>Set up this run</source>
        <translation>Diesen Lauf einrichten</translation>
    </message>
    <message>
        <source>Show its page: {0}</source>
        <translation>Seite dazu zeigen: {0}</translation>
    </message>
    <message>
        <source>The last lesson</source>
        <translation>Die letzte Lektion</translation>
    </message>
    <message>
        <source>This is the first lesson.</source>
        <translation>Dies ist die erste Lektion.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probier es</translation>
    </message>
    <message>
        <source>{0} · {1} of {2}</source>
        <translation>{0} · {1} von {2}</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>Averaging digits</source>
        <translation>Ziffern werden gemittelt</translation>
    </message>
    <message>
        <source>Downloading MNIST</source>
        <translation>MNIST wird heruntergeladen</translation>
    </message>
    <message>
        <source>Drawing digits</source>
        <translation>Ziffern werden gezeichnet</translation>
    </message>
    <message>
        <source>Loading digits</source>
        <translation>Ziffern werden geladen</translation>
    </message>
    <message>
        <source>Measuring the baseline</source>
        <translation>Die Baseline wird gemessen</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
</context>
<context>
    <name>ListingPanel</name>
    <message>
        <source>All digits</source>
        <translation>Alle Ziffern</translation>
    </message>
    <message>
        <source>As fastai’s L prints it: how many there are, then the first ten of them</source>
        <translation>Wie L aus fastai es schreibt: wie viele es sind, dann die ersten zehn davon</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>Ziffer {0}</translation>
    </message>
    <message>
        <source>Every image is a file; names are sorted as text: 10000 before 9.</source>
        <translation>Jedes Bild ist eine Datei; Namen werden als Text sortiert: 10000 vor 9.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>How many:</source>
        <translation>Wie viele:</translation>
    </message>
    <message>
        <source>Images in the list</source>
        <translation>Bilder in der Liste</translation>
    </message>
    <message>
        <source>Index</source>
        <translation>Index</translation>
    </message>
    <message>
        <source>MNIST is one packed file: the names are split, label and the place in it.</source>
        <translation>MNIST ist eine gepackte Datei: Die Namen sind Teilmenge, Label und die Stelle darin.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>There is no such image in the digits in use.</source>
        <translation>So ein Bild gibt es in den benutzten Ziffern nicht.</translation>
    </message>
    <message>
        <source>These digits lie in no files: the names are split, label and place.</source>
        <translation>Diese Ziffern liegen in keinen Dateien: Die Namen sind Teilmenge, Label und Stelle.</translation>
    </message>
    <message>
        <source>Which item of the list: the first is 0, the last {0:,}</source>
        <translation>Welcher Eintrag der Liste: der erste ist 0, der letzte {0:,}</translation>
    </message>
    <message>
        <source>len {0:,}</source>
        <translation>Länge {0:,}</translation>
    </message>
    <message>
        <source>{0}: {1:,} to train on, {2:,} to validate on</source>
        <translation>{0}: {1:,} zum Trainieren, {2:,} zum Validieren</translation>
    </message>
</context>
<context>
    <name>LossBars</name>
    <message>
        <source>Losses of the batch</source>
        <translation>Losses des Batches</translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation>Mittel {0}</translation>
    </message>
    <message>
        <source>{0} losses, highest {1}, mean {2}; the chosen one is number {3} of them</source>
        <translation>{0} Losses, höchster {1}, Mittel {2}; der gewählte ist Nummer {3} davon</translation>
    </message>
</context>
<context>
    <name>LossPanel</name>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>LossView</name>
    <message>
        <source>Image {0} is a {1}, so that branch counts: {2}. {3} of {4} images cost more.</source>
        <translation>Bild {0} ist eine {1}, also zählt dieser Zweig: {2}. {3} von {4} Bildern kosten mehr.</translation>
    </message>
    <message>
        <source>Softmax of the chosen image</source>
        <translation>Softmax des gewählten Bildes</translation>
    </message>
    <message>
        <source>The sigmoid squeezes every prediction into 0 to 1. On its flat ends it hardly changes, and neither would the loss: {0} of {1} images lie there. The loss is the mean of what each image costs.</source>
        <translation>Die Sigmoid zwängt jede Vorhersage in 0 bis 1. An ihren flachen Enden ändert sie sich kaum, und der Loss auch nicht: {0} von {1} Bildern liegen dort. Der Loss ist das Mittel dessen, was jedes Bild kostet.</translation>
    </message>
    <message>
        <source>The softmax makes ten predictions into ten shares of 1. An image costs minus the logarithm of its own digit&apos;s share; the loss is the mean over the batch.</source>
        <translation>Die Softmax macht aus zehn Vorhersagen zehn Anteile an 1. Ein Bild kostet minus den Logarithmus des Anteils seiner eigenen Ziffer; der Loss ist das Mittel über den Batch.</translation>
    </message>
    <message>
        <source>What an image of {0} costs whose p is {1}: its distance from 0.</source>
        <translation>Was ein Bild von {0} kostet, dessen p {1} ist: sein Abstand von 0.</translation>
    </message>
    <message>
        <source>What an image of {0} costs whose p is {1}: its distance from 1.</source>
        <translation>Was ein Bild von {0} kostet, dessen p {1} ist: sein Abstand von 1.</translation>
    </message>
    <message>
        <source>e to the prediction of {0}, divided by the sum of all ten such powers: {1}.</source>
        <translation>e hoch die Vorhersage von {0}, geteilt durch die Summe aller zehn solchen Potenzen: {1}.</translation>
    </message>
    <message>
        <source>else: {0}</source>
        <translation>sonst: {0}</translation>
    </message>
    <message>
        <source>loss of image {0}</source>
        <translation>Loss von Bild {0}</translation>
    </message>
    <message>
        <source>mean of {0}: loss</source>
        <translation>Mittel von {0}: Loss</translation>
    </message>
    <message>
        <source>p = 1 / (1 + e^−({0})) = {1}: near 1 it says {2}, near 0 {3}. The slope here is p (1 − p) = {4}.</source>
        <translation>p = 1 / (1 + e^−({0})) = {1}: Nahe 1 sagt es {2}, nahe 0 {3}. Die Steigung ist hier p (1 − p) = {4}.</translation>
    </message>
    <message>
        <source>preds[{0}] = {1} comes from Predict: the model&apos;s sum for this image.</source>
        <translation>preds[{0}] = {1} kommt von Predict: die Summe des Modells für dieses Bild.</translation>
    </message>
    <message>
        <source>root of the mean of {0}: loss</source>
        <translation>Wurzel des Mittels von {0}: Loss</translation>
    </message>
    <message>
        <source>sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>where(yb == 1, {0}, {1}): yb is {2}</source>
        <translation>where(yb == 1, {0}, {1}): yb ist {2}</translation>
    </message>
    <message>
        <source>yb == 1: {0}</source>
        <translation>yb == 1: {0}</translation>
    </message>
    <message>
        <source>{0} losses added up, {1}, divided by {0}: {2}. One number, so that it can be differentiated.</source>
        <translation>{0} Losses zusammengezählt, {1}, geteilt durch {0}: {2}. Eine einzige Zahl, damit sie abgeleitet werden kann.</translation>
    </message>
    <message>
        <source>−log of the share of {0}, its label</source>
        <translation>−log des Anteils von {0}, seinem Label</translation>
    </message>
</context>
<context>
    <name>LossesView</name>
    <message>
        <source>Loss at each step</source>
        <translation>Loss bei jedem Schritt</translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation>PyTorch wird geladen …</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>{0} at the start, {1} after {2} steps</source>
        <translation>{0} am Anfang, {1} nach {2} Schritten</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>Forget these</source>
        <translation>Diese vergessen</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt benutzt</translation>
    </message>
</context>
<context>
    <name>MapCard</name>
    <message>
        <source>Keep this scale</source>
        <translation>Diese Skala behalten</translation>
    </message>
    <message>
        <source>no numbers (NaN)</source>
        <translation>keine Zahlen (NaN)</translation>
    </message>
</context>
<context>
    <name>MapMosaic</name>
    <message>
        <source>; struck out: {0}</source>
        <translation>; durchgestrichen: {0}</translation>
    </message>
    <message>
        <source>{0} maps, ± {1}; map {2} is chosen, its strongest value {3}</source>
        <translation>{0} Karten, ± {1}; Karte {2} ist gewählt, ihr stärkster Wert {3}</translation>
    </message>
</context>
<context>
    <name>MapsPanel</name>
    <message>
        <source>+ lr × gradient</source>
        <translation>+ lr × Gradient</translation>
    </message>
    <message>
        <source>+ votes {0}, − votes {1}</source>
        <translation>+ für {0}, − für {1}</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Look at this weight closely</source>
        <translation>Dieses Gewicht aus der Nähe betrachten</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Weights and gradients</source>
        <translation>Gewichte und Gradienten</translation>
    </message>
    <message>
        <source>none yet: run Backward</source>
        <translation>noch keine: führ Backward aus</translation>
    </message>
    <message>
        <source>one map for each digit</source>
        <translation>eine Karte je Ziffer</translation>
    </message>
    <message>
        <source>points uphill</source>
        <translation>zeigt bergauf</translation>
    </message>
    <message>
        <source>what the step adds</source>
        <translation>was der Schritt addiert</translation>
    </message>
    <message>
        <source>{0} of them, one scale</source>
        <translation>{0} davon, eine Skala</translation>
    </message>
    <message>
        <source>− lr × gradient</source>
        <translation>− lr × Gradient</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Measuring the noise of batches</source>
        <translation>Das Rauschen der Batches wird gemessen</translation>
    </message>
    <message>
        <source>PyTorch or the digits are still loading.</source>
        <translation>PyTorch oder die Ziffern werden noch geladen.</translation>
    </message>
    <message>
        <source>The gradient has no direction here: it is 0, or no number. Go back, or Reset.</source>
        <translation>Der Gradient hat hier keine Richtung: Er ist 0, oder keine Zahl. Geh zurück, oder drück auf Neu.</translation>
    </message>
    <message>
        <source>There is one image to train on: every batch is that one. Choose other digits.</source>
        <translation>Zum Trainieren gibt es ein einziges Bild: Jeder Batch besteht aus ihm. Wähle andere Ziffern.</translation>
    </message>
</context>
<context>
    <name>Mistakes</name>
    <message>
        <source>Sabotage: Zero is forgotten. .grad stays as it is, and the next backward adds to it.</source>
        <translation>Sabotage: Zero wird vergessen. .grad bleibt, wie es ist, und das nächste backward addiert dazu.</translation>
    </message>
    <message>
        <source>Sabotage: Zero was forgotten, so .grad still held the sum of earlier steps, and this gradient is added to it.</source>
        <translation>Sabotage: Zero wurde vergessen, also stand in .grad noch die Summe früherer Schritte, und dieser Gradient kommt dazu.</translation>
    </message>
    <message>
        <source>Sabotage: each image costs the square of its distance, and the loss is the root of their mean.</source>
        <translation>Sabotage: Jedes Bild kostet das Quadrat seines Abstands, und der Loss ist die Wurzel aus deren Mittel.</translation>
    </message>
    <message>
        <source>Sabotage: nobody divides by 255, so xb goes from 0 to 255.</source>
        <translation>Sabotage: Niemand teilt durch 255, also geht xb von 0 bis 255.</translation>
    </message>
    <message>
        <source>Sabotage: the labels are swapped.</source>
        <translation>Sabotage: Die Labels sind vertauscht.</translation>
    </message>
    <message>
        <source>Sabotage: the sign is wrong, so every weight goes along its gradient, uphill.</source>
        <translation>Sabotage: Das Vorzeichen ist falsch, also geht jedes Gewicht mit seinem Gradienten, bergauf.</translation>
    </message>
    <message>
        <source>Sabotage: there is no ReLU, so negative sums go through.</source>
        <translation>Sabotage: Es gibt keine ReLU, also kommen negative Summen durch.</translation>
    </message>
    <message>
        <source>Sabotage: there is no bias, so blank paper always gives 0.</source>
        <translation>Sabotage: Es gibt keinen Bias, also ergibt leeres Papier immer 0.</translation>
    </message>
</context>
<context>
    <name>MistakesPanel</name>
    <message>
        <source>Evaluating the model</source>
        <translation>Das Modell wird ausgewertet</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Showing every validation image to the model …</source>
        <translation>Jedes Validierungsbild wird dem Modell gezeigt …</translation>
    </message>
    <message>
        <source>The model is being made …</source>
        <translation>Das Modell wird gebaut …</translation>
    </message>
    <message>
        <source>What the model gets wrong stands here once there are digits.</source>
        <translation>Was das Modell falsch macht, steht hier, sobald es Ziffern gibt.</translation>
    </message>
</context>
<context>
    <name>MnistLossPanel</name>
    <message>
        <source>Each loss is the distance to the target. It moves with every prediction, while right answers only jump at 0.5. Now drag one past its target: above 1 for target 1, below 0 for target 0.</source>
        <translation>Jeder Loss ist der Abstand zum Ziel. Er bewegt sich mit jeder Vorhersage, während richtige Antworten nur bei 0.5 springen. Zieh jetzt eine über ihr Ziel hinaus: über 1 bei Ziel 1, unter 0 bei Ziel 0.</translation>
    </message>
    <message>
        <source>Is it a good loss?</source>
        <translation>Ist das ein guter Loss?</translation>
    </message>
    <message>
        <source>It pays for wrong items, and going on for ever pays more. Try with sigmoid.</source>
        <translation>Er belohnt falsche Einträge, und endlos weiterzugehen lohnt noch mehr. Probier es mit Sigmoid.</translation>
    </message>
    <message>
        <source>Item {0} says {1} for target {2} and costs {3}: less than a perfect answer.</source>
        <translation>Nr. {0} sagt {1} bei Ziel {2} und kostet {3}: weniger als eine perfekte Antwort.</translation>
    </message>
    <message>
        <source>Loss of one item</source>
        <translation>Loss eines Eintrags</translation>
    </message>
    <message>
        <source>No predictions yet: press Step first</source>
        <translation>Noch keine Vorhersagen: Drück erst auf Schritt</translation>
    </message>
    <message>
        <source>One item&apos;s loss</source>
        <translation>Der Loss eines Eintrags</translation>
    </message>
    <message>
        <source>Sigmoid mends it</source>
        <translation>Die Sigmoid hilft</translation>
    </message>
    <message>
        <source>Sigmoid squeezes every number between 0 and 1 first. However far a prediction goes, its loss stays between 0 and 1, and moving the right way always helps a little.</source>
        <translation>Die Sigmoid zwängt jede Zahl erst zwischen 0 und 1. So weit eine Vorhersage auch geht, ihr Loss bleibt zwischen 0 und 1, und die richtige Richtung hilft immer ein wenig.</translation>
    </message>
    <message>
        <source>The loss can fall for ever without a better answer. Try with sigmoid.</source>
        <translation>Der Loss kann ewig fallen, ohne dass die Antwort besser wird. Probier es mit Sigmoid.</translation>
    </message>
    <message>
        <source>The run diverged: its predictions are no numbers any more</source>
        <translation>Der Lauf ist divergiert: Seine Vorhersagen sind keine Zahlen mehr</translation>
    </message>
    <message>
        <source>Three of the mini-batch: the worst, the middle, the best</source>
        <translation>Drei aus dem Mini-Batch: die schlechteste, die mittlere, die beste</translation>
    </message>
    <message>
        <source>Try: drag a prediction to an end. Its loss hardly moves there any more: the next page shows why.</source>
        <translation>Probier: Zieh eine Vorhersage an ein Ende. Dort bewegt sich ihr Loss kaum noch: Warum, zeigt die nächste Seite.</translation>
    </message>
    <message>
        <source>Try: make a wrong item less wrong. Only the loss sees it, until it is right.</source>
        <translation>Probier: Mach einen falschen Eintrag weniger falsch. Nur der Loss merkt es, bis er richtig ist.</translation>
    </message>
    <message>
        <source>Try: move item 3 from 0.20 to 0.45. It is still wrong, so no more answers are right. The loss sees that it is less wrong.</source>
        <translation>Probier: Zieh Nr. 3 von 0.20 auf 0.45. Sie ist immer noch falsch, also sind nicht mehr Antworten richtig. Der Loss merkt, dass sie weniger falsch ist.</translation>
    </message>
    <message>
        <source>above 1</source>
        <translation>über 1</translation>
    </message>
    <message>
        <source>below 0</source>
        <translation>unter 0</translation>
    </message>
    <message>
        <source>item {0}, prediction {1}, target {2}, loss {3}</source>
        <translation>Nr. {0}, Vorhersage {1}, Ziel {2}, Loss {3}</translation>
    </message>
    <message>
        <source>item {0}, target {1}</source>
        <translation>Nr. {0}, Ziel {1}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>loss {0}</source>
        <translation>Loss {0}</translation>
    </message>
    <message>
        <source>mnist_loss is for a pair of digits: choose one in Training</source>
        <translation>mnist_loss ist für ein Paar von Ziffern: Wähle im Training eines</translation>
    </message>
    <message>
        <source>mnist_loss, item by item</source>
        <translation>mnist_loss, Eintrag für Eintrag</translation>
    </message>
    <message>
        <source>prediction p</source>
        <translation>Vorhersage p</translation>
    </message>
    <message>
        <source>right answers</source>
        <translation>richtige Antworten</translation>
    </message>
    <message>
        <source>target 0:  p</source>
        <translation>Ziel 0:  p</translation>
    </message>
    <message>
        <source>target 1:  1 − p</source>
        <translation>Ziel 1:  1 − p</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Nearest</name>
    <message>
        <source>Nearest to the point</source>
        <translation>Am nächsten zum Punkt</translation>
    </message>
    <message>
        <source>To the canvas</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>nearest: a {0}</source>
        <translation>am nächsten: eine {0}</translation>
    </message>
    <message>
        <source>x {0}</source>
        <translation>x {0}</translation>
    </message>
</context>
<context>
    <name>NearestPanel</name>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Distance to the ideal digits, nearest wins</source>
        <translation>Abstand zu den Idealziffern, der kleinste gewinnt</translation>
    </message>
    <message>
        <source>L1: mean absolute difference. L2: root mean square difference.</source>
        <translation>L1: mittlere absolute Differenz. L2: Wurzel der mittleren quadrierten Differenz.</translation>
    </message>
    <message>
        <source>Nearest ideal</source>
        <translation>Nächstes Ideal</translation>
    </message>
    <message>
        <source>Nothing drawn yet</source>
        <translation>Noch nichts gezeichnet</translation>
    </message>
    <message>
        <source>PyTorch is loading…</source>
        <translation>PyTorch wird geladen …</translation>
    </message>
    <message>
        <source>The digits are being loaded…</source>
        <translation>Die Ziffern werden geladen …</translation>
    </message>
    <message>
        <source>The ideal digits are being averaged…</source>
        <translation>Die Idealziffern werden gemittelt …</translation>
    </message>
</context>
<context>
    <name>Noise</name>
    <message>
        <source>1 / √size</source>
        <translation>1 / √Größe</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>as long as the gradient</source>
        <translation>so lang wie der Gradient</translation>
    </message>
</context>
<context>
    <name>NoisePanel</name>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>How the images of a batch are chosen</source>
        <translation>Wie die Bilder eines Batches ausgewählt werden</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Der Reihe nach</translation>
    </message>
    <message>
        <source>In the order of this set the digits come mixed: neighbours are as good as images drawn at random.</source>
        <translation>In der Reihenfolge dieser Ziffern kommen sie gemischt: Nachbarn sind so gut wie zufällig gezogene Bilder.</translation>
    </message>
    <message>
        <source>Neighbours in the book&apos;s order show one digit only: every batch pulls towards its own digit, and a larger batch is no better. Shuffle, and the errors of the images cancel.</source>
        <translation>Nachbarn in der Reihenfolge des Buches zeigen nur eine Ziffer: Jeder Batch zieht zu seiner eigenen Ziffer, und ein größerer ist nicht besser. Misch sie, und die Fehler der Bilder heben sich auf.</translation>
    </message>
    <message>
        <source>Noise against batch size</source>
        <translation>Rauschen gegen Batch-Größe</translation>
    </message>
    <message>
        <source>Noise of the gradient</source>
        <translation>Rauschen des Gradienten</translation>
    </message>
    <message>
        <source>Shuffled</source>
        <translation>Gemischt</translation>
    </message>
    <message>
        <source>Shuffled batches of {0}: noise {1}, about {2} a step, {3} steps an epoch. Half the noise takes four times the images.</source>
        <translation>Gemischte Batches zu {0}: Rauschen {1}, etwa {2} je Schritt, {3} Schritte je Epoche. Halb so viel Rauschen braucht viermal so viele Bilder.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The next steps use this batch size; the weights stay</source>
        <translation>Die nächsten Schritte benutzen diese Batch-Größe; die Gewichte bleiben</translation>
    </message>
    <message>
        <source>The violet arrow is the gradient of all {0} images. On the grey side a line leads uphill for all of them, though it is right for its own batch. Angles are true; lengths, and all but two sides, are left out.</source>
        <translation>Der violette Pfeil ist der Gradient aller {0} Bilder. Auf der grauen Seite führt eine Linie für sie alle bergauf, obwohl sie für ihren eigenen Batch richtig ist. Winkel sind wahr; Längen und alle Seiten bis auf zwei sind weggelassen.</translation>
    </message>
    <message>
        <source>This is the batch size in use. Move the line to another.</source>
        <translation>Das ist die Batch-Größe, die gilt. Schieb die Linie zu einer anderen.</translation>
    </message>
    <message>
        <source>Trying 50 batches of each size …</source>
        <translation>50 Batches jeder Größe werden probiert …</translation>
    </message>
    <message>
        <source>What the batch size does</source>
        <translation>Was die Batch-Größe bewirkt</translation>
    </message>
    <message>
        <source>Where mini-batches point</source>
        <translation>Wohin Mini-Batches zeigen</translation>
    </message>
    <message>
        <source>all {0}</source>
        <translation>alle {0}</translation>
    </message>
    <message>
        <source>at step {0}</source>
        <translation>bei Schritt {0}</translation>
    </message>
    <message>
        <source>at step {0}; measured again when the run rests</source>
        <translation>bei Schritt {0}; wird neu gemessen, wenn der Lauf ruht</translation>
    </message>
    <message>
        <source>at step {0}; trying the next …</source>
        <translation>bei Schritt {0}; der nächste wird probiert …</translation>
    </message>
    <message>
        <source>batch size</source>
        <translation>Batch-Größe</translation>
    </message>
    <message>
        <source>batches of {0}: noise {1}</source>
        <translation>Batches zu {0}: Rauschen {1}</translation>
    </message>
    <message>
        <source>noise, in lengths of the gradient of all images</source>
        <translation>Rauschen, in Längen des Gradienten aller Bilder</translation>
    </message>
    <message>
        <source>{0} images</source>
        <translation>{0} Bilder</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>MNIST Desktop ended unexpectedly the last time.</source>
        <translation>MNIST Desktop ist beim letzten Mal unerwartet beendet worden.</translation>
    </message>
    <message>
        <source>Open log folder</source>
        <translation>Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Something went wrong in the program: {what}.</source>
        <translation>Im Programm ist etwas schiefgegangen: {what}.</translation>
    </message>
    <message>
        <source>What is known about it is in the log; please pass it on to who looks after the app.</source>
        <translation>Was man darüber weiß, steht im Protokoll; gib es bitte an die weiter, die sich um die App kümmern.</translation>
    </message>
    <message>
        <source>You can go on. If something looks wrong, save what you need and start the app again.</source>
        <translation>Du kannst weitermachen. Wenn etwas falsch aussieht, speichere, was du brauchst, und starte die App neu.</translation>
    </message>
</context>
<context>
    <name>NudgePanel</name>
    <message>
        <source>Accuracy against the change</source>
        <translation>Genauigkeit gegen die Änderung</translation>
    </message>
    <message>
        <source>Accuracy: a staircase; jumps in this range: {0}</source>
        <translation>Genauigkeit: eine Treppe; Sprünge in diesem Bereich: {0}</translation>
    </message>
    <message>
        <source>Both curves are flat, and so the gradient is 0: no step will ever change this weight.</source>
        <translation>Beide Kurven sind flach, also ist der Gradient 0: Kein Schritt wird dieses Gewicht je ändern.</translation>
    </message>
    <message>
        <source>Drag the point a little. Which curve tells you whether the weight went the right way?</source>
        <translation>Zieh den Punkt ein wenig. Welche Kurve sagt dir, ob das Gewicht in die richtige Richtung ging?</translation>
    </message>
    <message>
        <source>Loss against the change</source>
        <translation>Loss gegen die Änderung</translation>
    </message>
    <message>
        <source>Loss: smooth, slope {0} at no change</source>
        <translation>Loss: glatt, Steigung {0} ohne Änderung</translation>
    </message>
    <message>
        <source>Measuring the validation images</source>
        <translation>Die Validierungsbilder werden gemessen</translation>
    </message>
    <message>
        <source>No answer changed, so accuracy says nothing. The loss says {0}: {1}.</source>
        <translation>Keine Antwort hat sich geändert, also sagt die Genauigkeit nichts. Der Loss sagt {0}: {1}.</translation>
    </message>
    <message>
        <source>Nudge it</source>
        <translation>Stups es an</translation>
    </message>
    <message>
        <source>Nudge one weight</source>
        <translation>Ein Gewicht anstupsen</translation>
    </message>
    <message>
        <source>Range of the change</source>
        <translation>Bereich der Änderung</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>change of this one weight</source>
        <translation>Änderung dieses einen Gewichts</translation>
    </message>
    <message>
        <source>change {0}: accuracy {1}, loss {2}</source>
        <translation>Änderung {0}: Genauigkeit {1}, Loss {2}</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>new weight</source>
        <translation>neues Gewicht</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>{0} more right answers of {1}; the loss changed by {2}.</source>
        <translation>{0} mehr richtige Antworten von {1}; der Loss änderte sich um {2}.</translation>
    </message>
</context>
<context>
    <name>NumberView</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: {2}</source>
        <translation>Zeile {0}, Spalte {1}: {2}</translation>
    </message>
</context>
<context>
    <name>OneMap</name>
    <message>
        <source>Take a step: then there is an image, and what the two layers say of it.</source>
        <translation>Mach einen Schritt: Dann gibt es ein Bild, und was die zwei Schichten dazu sagen.</translation>
    </message>
    <message>
        <source>The same but for rounding in the last digits of a float32: without a ReLU, 30 hidden units can say nothing that a single map could not.</source>
        <translation>Dasselbe bis auf Rundung in den letzten Stellen eines float32: Ohne ReLU können 30 verdeckte Einheiten nichts sagen, was eine einzige Karte nicht auch könnte.</translation>
    </message>
    <message>
        <source>Two linear layers are one</source>
        <translation>Zwei lineare Schichten sind eine</translation>
    </message>
    <message>
        <source>What the model itself says of the first image of the batch: PyTorch’s own number, through both layers.</source>
        <translation>Was das Modell selbst zum ersten Bild des Batches sagt: PyTorchs eigene Zahl, durch beide Schichten.</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>first image</source>
        <translation>erstes Bild</translation>
    </message>
    <message>
        <source>the one map</source>
        <translation>die eine Karte</translation>
    </message>
    <message>
        <source>the two layers</source>
        <translation>die zwei Schichten</translation>
    </message>
    <message>
        <source>w1 @ w2, as one map</source>
        <translation>w1 @ w2 als eine Karte</translation>
    </message>
    <message>
        <source>x · (w1 @ w2), and both biases in one: b1 @ w2 + b2. One matrix of 784 weights.</source>
        <translation>x · (w1 @ w2), und beide Biases in einem: b1 @ w2 + b2. Eine Matrix mit 784 Gewichten.</translation>
    </message>
    <message>
        <source>x × w</source>
        <translation>x × w</translation>
    </message>
</context>
<context>
    <name>OneWeight</name>
    <message>
        <source>A flat line: whatever this weight is, the loss is the same.</source>
        <translation>Eine flache Linie: Was dieses Gewicht auch ist, der Loss ist derselbe.</translation>
    </message>
    <message>
        <source>Both losses are the same float32 number, so the slope reads 0: near it, numbers are {0} apart.</source>
        <translation>Beide Losses sind dieselbe float32-Zahl, also liest sich die Steigung als 0: Nahe dabei liegen Zahlen {0} auseinander.</translation>
    </message>
    <message>
        <source>Both tries give the same loss, whatever ε: the slope is 0, and backward says 0 too.</source>
        <translation>Beide Versuche ergeben denselben Loss, egal wie groß ε ist: Die Steigung ist 0, und auch backward sagt 0.</translation>
    </message>
    <message>
        <source>From w − ε to w + ε the weight goes 2 × {0}. Rise over run: the slope of a line.</source>
        <translation>Von w − ε bis w + ε geht das Gewicht 2 × {0}. Höhe durch Breite: die Steigung einer Geraden.</translation>
    </message>
    <message>
        <source>The best ε for float32 here: only {0} off. Smaller loses figures, larger meets the bend.</source>
        <translation>Hier das beste ε für float32: nur {0} daneben. Kleiner verliert Stellen, größer trifft auf die Krümmung.</translation>
    </message>
    <message>
        <source>The dashed tangent has the gradient as its slope. Drag the point and see how long it holds.</source>
        <translation>Die gestrichelte Tangente hat den Gradienten als Steigung. Zieh den Punkt und sieh, wie lange sie stimmt.</translation>
    </message>
    <message>
        <source>The tangent is no tangent: .grad still holds the gradients of earlier steps, since Zero was left out.</source>
        <translation>Die Tangente ist keine: .grad enthält noch die Gradienten früherer Schritte, denn Zero wurde ausgelassen.</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>float64</source>
        <translation>float64</translation>
    </message>
    <message>
        <source>loss.backward() has filled it in, by the chain rule: {0} in float32. In float64 it is {1}.</source>
        <translation>loss.backward() hat ihn eingetragen, nach der Kettenregel: {0} in float32. In float64 ist er {1}.</translation>
    </message>
    <message>
        <source>over 10 % off</source>
        <translation>über 10 % daneben</translation>
    </message>
    <message>
        <source>{0} off: between tries so far apart the curve bends, and the line through them is no tangent.</source>
        <translation>{0} daneben: Zwischen so weit entfernten Versuchen krümmt sich die Kurve, und die Gerade durch sie ist keine Tangente.</translation>
    </message>
    <message>
        <source>{0} off: float32 numbers near this loss are {1} apart, so the slope comes in jumps of {2}.</source>
        <translation>{0} daneben: float32-Zahlen nahe diesem Loss liegen {1} auseinander, also kommt die Steigung in Sprüngen von {2}.</translation>
    </message>
    <message>
        <source>{0} on the weight: the loss changes by {1}; the tangent foretells {2}.</source>
        <translation>{0} beim Gewicht: Der Loss ändert sich um {1}; die Tangente sagt {2} voraus.</translation>
    </message>
    <message>
        <source>{0} ÷ {1} = {2}. It took two predictions of the batch for one weight; backward needs one pass for all.</source>
        <translation>{0} ÷ {1} = {2}. Das brauchte zwei Vorhersagen des Batches für ein einziges Gewicht; backward braucht einen Durchgang für alle.</translation>
    </message>
    <message>
        <source>{0} − {1}: the losses of the same {2} images, this weight {3} more, then {3} less.</source>
        <translation>{0} − {1}: die Losses derselben {2} Bilder, dieses Gewicht {3} mehr, dann {3} weniger.</translation>
    </message>
</context>
<context>
    <name>OneWeightPanel</name>
    <message>
        <source>Error against ε</source>
        <translation>Fehler gegen ε</translation>
    </message>
    <message>
        <source>Loss against the weight</source>
        <translation>Loss gegen das Gewicht</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>Ein Gewicht</translation>
    </message>
    <message>
        <source>Range of the change</source>
        <translation>Bereich der Änderung</translation>
    </message>
    <message>
        <source>The loss, if this weight were another</source>
        <translation>Der Loss bei anderem Gewicht</translation>
    </message>
    <message>
        <source>The slope by trying</source>
        <translation>Die Steigung durch Probieren</translation>
    </message>
    <message>
        <source>There is no error to draw: the difference and the gradient are both exactly 0.</source>
        <translation>Es gibt keinen Fehler zu zeichnen: Die Differenz und der Gradient sind beide genau 0.</translation>
    </message>
    <message>
        <source>Trying values of this weight …</source>
        <translation>Werte dieses Gewichts werden probiert …</translation>
    </message>
    <message>
        <source>change {0}: loss {1}</source>
        <translation>Änderung {0}: Loss {1}</translation>
    </message>
    <message>
        <source>difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>error of (L(w + ε) − L(w − ε)) / 2ε against ε</source>
        <translation>Fehler von (L(w + ε) − L(w − ε)) / 2ε gegen ε</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>{0} off</source>
        <translation>{0} daneben</translation>
    </message>
    <message>
        <source>ε {0}: the difference is {1}</source>
        <translation>ε {0}: Die Differenz ist {1}</translation>
    </message>
</context>
<context>
    <name>OnlyPanel</name>
    <message>
        <source>Only a tensor: gradient and device</source>
        <translation>Nur ein Tensor: Gradient und Gerät</translation>
    </message>
    <message>
        <source>PyTorch is still loading</source>
        <translation>PyTorch wird noch geladen</translation>
    </message>
    <message>
        <source>PyTorch is still loading.</source>
        <translation>PyTorch wird noch geladen.</translation>
    </message>
    <message>
        <source>The number w</source>
        <translation>Die Zahl w</translation>
    </message>
    <message>
        <source>{0}: works here</source>
        <translation>{0}: geht hier</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>OptionRow</name>
    <message>
        <source>an answer to choose</source>
        <translation>eine Antwort zur Wahl</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>What happens here</source>
        <translation>Was hier geschieht</translation>
    </message>
    <message>
        <source>Where does this come from?</source>
        <translation>Woher kommt das?</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>OtherView</name>
    <message>
        <source>0 to {0}</source>
        <translation>0 bis {0}</translation>
    </message>
    <message>
        <source>As the model recorded it: filters, batch norm, ReLU twice, then 1568 numbers times their weights.</source>
        <translation>Wie das Modell es festgehalten hat: Filter, Batch-Norm, ReLU, zweimal, dann 1568 Zahlen mal ihre Gewichte.</translation>
    </message>
    <message>
        <source>The first layer slides each filter over the image: 25 products and their sum at every second place. What follows, batch norm and a second layer of filters, is left out here; the prediction is the real one.</source>
        <translation>Die erste Schicht schiebt jeden Filter über das Bild: 25 Produkte und ihre Summe an jeder zweiten Stelle. Was folgt, Batch-Norm und eine zweite Schicht von Filtern, ist hier ausgelassen; die Vorhersage ist die echte.</translation>
    </message>
    <message>
        <source>filter {0}</source>
        <translation>Filter {0}</translation>
    </message>
    <message>
        <source>{0} of the filter&apos;s 25 weights: it meets pixels all over the image.</source>
        <translation>{0} der 25 Gewichte des Filters: Es trifft auf Pixel im ganzen Bild.</translation>
    </message>
    <message>
        <source>{0}: the pixel in row {1}, column {2}. Several places of the sliding filter meet it.</source>
        <translation>{0}: das Pixel in Zeile {1}, Spalte {2}. Mehrere Stellen des wandernden Filters treffen darauf.</translation>
    </message>
</context>
<context>
    <name>PadCard</name>
    <message>
        <source>+ paint</source>
        <translation>+ malen</translation>
    </message>
    <message>
        <source>Begin with the difference of the two averages</source>
        <translation>Mit der Differenz der beiden Mittelwerte beginnen</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>Pinsel</translation>
    </message>
    <message>
        <source>Clear the weights</source>
        <translation>Die Gewichte löschen</translation>
    </message>
    <message>
        <source>Ideal {0} − ideal {1}</source>
        <translation>Ideal {0} − Ideal {1}</translation>
    </message>
    <message>
        <source>No stroke to undo</source>
        <translation>Kein Strich, der zurückgenommen werden kann</translation>
    </message>
    <message>
        <source>There is nothing to clear</source>
        <translation>Es gibt nichts zu löschen</translation>
    </message>
    <message>
        <source>Undo a stroke</source>
        <translation>Einen Strich zurücknehmen</translation>
    </message>
    <message>
        <source>Weights to paint</source>
        <translation>Gewichte zum Malen</translation>
    </message>
    <message>
        <source>Where has a {0} ink and a {1} none? Paint + there, and − where it is the other way round.</source>
        <translation>Wo hat eine {0} Tinte und eine {1} keine? Mal dort +, und −, wo es umgekehrt ist.</translation>
    </message>
    <message>
        <source>Width of the brush</source>
        <translation>Breite des Pinsels</translation>
    </message>
    <message>
        <source>erase</source>
        <translation>radieren</translation>
    </message>
    <message>
        <source>thick</source>
        <translation>dick</translation>
    </message>
    <message>
        <source>thin</source>
        <translation>dünn</translation>
    </message>
    <message>
        <source>w: your weights</source>
        <translation>w: deine Gewichte</translation>
    </message>
    <message>
        <source>± {0} · amber votes {1}, blue votes {2}</source>
        <translation>± {0} · Bernstein stimmt für {1}, Blau für {2}</translation>
    </message>
    <message>
        <source>− paint</source>
        <translation>− malen</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Averages</source>
        <translation>Mittelwerte</translation>
    </message>
    <message>
        <source>Backward</source>
        <translation>Backward</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Zweige</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Kaputt machen</translation>
    </message>
    <message>
        <source>Broadcasting</source>
        <translation>Broadcasting</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Distance by hand</source>
        <translation>Abstand von Hand</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>Inside the step</source>
        <translation>Im Schritt</translation>
    </message>
    <message>
        <source>Leaderboard</source>
        <translation>Bestenliste</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>Meine Handschrift</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Nudge</source>
        <translation>Anstupsen</translation>
    </message>
    <message>
        <source>NumPy and PyTorch</source>
        <translation>NumPy und PyTorch</translation>
    </message>
    <message>
        <source>One step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <source>One weight</source>
        <translation>Ein Gewicht</translation>
    </message>
    <message>
        <source>Paint weights</source>
        <translation>Gewichte malen</translation>
    </message>
    <message>
        <source>Playground</source>
        <translation>Spielwiese</translation>
    </message>
    <message>
        <source>Roller coaster</source>
        <translation>Achterbahn</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Stack and mean</source>
        <translation>Stapel und Mittel</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Was wäre wenn</translation>
    </message>
    <message>
        <source>Why is it stuck?</source>
        <translation>Warum hängt es?</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>X-ray</source>
        <translation>Röntgen</translation>
    </message>
    <message>
        <source>mnist_loss</source>
        <translation>mnist_loss</translation>
    </message>
    <message>
        <source>x²</source>
        <translation>x²</translation>
    </message>
</context>
<context>
    <name>PaintPanel</name>
    <message>
        <source>Paint weights</source>
        <translation>Gewichte malen</translation>
    </message>
</context>
<context>
    <name>ParabolaView</name>
    <message>
        <source>drag me</source>
        <translation>zieh mich</translation>
    </message>
    <message>
        <source>f(x) = x², with a point to move</source>
        <translation>f(x) = x², mit einem Punkt zum Bewegen</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>rise {0}</source>
        <translation>Höhe {0}</translation>
    </message>
    <message>
        <source>rise/run {0}</source>
        <translation>Höhe/Breite {0}</translation>
    </message>
    <message>
        <source>run {0}</source>
        <translation>Breite {0}</translation>
    </message>
    <message>
        <source>slope {0}</source>
        <translation>Steigung {0}</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>x {0}, slope {1}, the next step goes to {2}; steps taken: {3}</source>
        <translation>x {0}, Steigung {1}, der nächste Schritt führt zu {2}; Schritte bisher: {3}</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Above 0 it says {0}, below {1}. Added exactly: {2}. As computed: {3}.</source>
        <translation>Über 0 sagt es {0}, darunter {1}. Exakt addiert: {2}. Wie gerechnet: {3}.</translation>
    </message>
    <message>
        <source>An approximation. The model is no sum over pixels, so each shows x · gradient: a straight line laid at this digit. Erasing a pixel may do something else.</source>
        <translation>Eine Näherung. Das Modell ist keine Summe über Pixel, darum zeigt jedes x · Gradient: eine Gerade, an diese Ziffer angelegt. Ein Pixel zu radieren kann etwas anderes bewirken.</translation>
    </message>
    <message>
        <source>Exact for the squares. Each pixel adds ((x − m{1})² − (x − m{0})²) / 784; the smaller root has the smaller square.</source>
        <translation>Exakt für die Quadrate. Jedes Pixel gibt ((x − m{1})² − (x − m{0})²) / 784 dazu; die kleinere Wurzel hat das kleinere Quadrat.</translation>
    </message>
    <message>
        <source>Exact. Each pixel adds (|x − m{1}| − |x − m{0}|) / 784: how much farther it is from {1}.</source>
        <translation>Exakt. Jedes Pixel gibt (|x − m{1}| − |x − m{0}|) / 784 dazu: wie viel weiter es von {1} ist.</translation>
    </message>
    <message>
        <source>Exact. Each pixel adds ink · weight, nothing else counts but the bias. PyTorch adds up in float32 and gets {0}: {1} away by rounding.</source>
        <translation>Exakt. Jedes Pixel gibt Tinte · Gewicht dazu, außer dem Bias zählt nichts. PyTorch addiert in float32 und kommt auf {0}: {1} Abweichung durch Runden.</translation>
    </message>
    <message>
        <source>Row {0}, column {1}: ink {2} adds {3}</source>
        <translation>Zeile {0}, Spalte {1}: Tinte {2} gibt {3} dazu</translation>
    </message>
    <message>
        <source>The output minus the sum of x · gradient: what biases leave over.</source>
        <translation>Die Ausgabe minus die Summe von x · Gradient: was Biases übrig lassen.</translation>
    </message>
    <message>
        <source>The sum of the {0} pixels that add something above 0: they speak for {1}.</source>
        <translation>Die Summe der {0} Pixel, die etwas über 0 dazugeben: Sie sprechen für {1}.</translation>
    </message>
    <message>
        <source>The sum of the {0} pixels that add something below 0: they speak for {1}.</source>
        <translation>Die Summe der {0} Pixel, die etwas unter 0 dazugeben: Sie sprechen für {1}.</translation>
    </message>
    <message>
        <source>What each pixel adds</source>
        <translation>Was jedes Pixel dazugibt</translation>
    </message>
    <message>
        <source>What the model adds whatever is drawn. On bare paper the bias alone decides.</source>
        <translation>Was das Modell dazugibt, egal was gezeichnet ist. Bei blankem Papier entscheidet allein der Bias.</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>Vorsprung</translation>
    </message>
    <message>
        <source>bias</source>
        <translation>Bias</translation>
    </message>
    <message>
        <source>for {0}</source>
        <translation>für {0}</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>der Rest</translation>
    </message>
    <message>
        <source>to {1} − to {0}</source>
        <translation>zu {1} − zu {0}</translation>
    </message>
    <message>
        <source>to {1} − to {0}, squared</source>
        <translation>zu {1} − zu {0}, quadriert</translation>
    </message>
    <message>
        <source>{0} against {1}</source>
        <translation>{0} gegen {1}</translation>
    </message>
    <message>
        <source>± {0} · + votes {1}, − votes {2}</source>
        <translation>± {0} · + für {1}, − für {2}</translation>
    </message>
</context>
<context>
    <name>PictureCommands</name>
    <message>
        <source>Choose another folder, or make room on the disk; the picture is still here.</source>
        <translation>Wähle einen anderen Ordner, oder schaffe Platz auf dem Datenträger; das Bild ist noch da.</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy the plot, image or table with the focus</source>
        <translation>Die Kurve, das Bild oder die Tabelle mit dem Fokus kopieren</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Save the plot, image or table with the focus</source>
        <translation>Die Kurve, das Bild oder die Tabelle mit dem Fokus speichern</translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
</context>
<context>
    <name>PileView</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>The result as a picture</source>
        <translation>Das Ergebnis als Bild</translation>
    </message>
    <message>
        <source>axis 0: {0}</source>
        <translation>Achse 0: {0}</translation>
    </message>
    <message>
        <source>axis 1: 28</source>
        <translation>Achse 1: 28</translation>
    </message>
    <message>
        <source>axis 2: 28</source>
        <translation>Achse 2: 28</translation>
    </message>
    <message>
        <source>the end of the list</source>
        <translation>das Ende der Liste</translation>
    </message>
    <message>
        <source>… and {0} more</source>
        <translation>… und {0} weitere</translation>
    </message>
</context>
<context>
    <name>PixelCard</name>
    <message>
        <source>0 paper</source>
        <translation>0 Papier</translation>
    </message>
    <message>
        <source>255 ink</source>
        <translation>255 Tinte</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Bare paper in {0} of {1} images ({2} %). Their mean, {3}, is the ideal’s number here.</source>
        <translation>Blankes Papier in {0} von {1} Bildern ({2} %). Ihr Mittel, {3}, ist die Zahl des Ideals an dieser Stelle.</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>One pixel in all images</source>
        <translation>Ein Pixel in allen Bildern</translation>
    </message>
    <message>
        <source>Pixel [{0}, {1}] in all images</source>
        <translation>Pixel [{0}, {1}] in allen Bildern</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>Red, green and blue of the pixel</source>
        <translation>Rot, Grün und Blau des Pixels</translation>
    </message>
    <message>
        <source>Row {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>Values of the pixel</source>
        <translation>Werte des Pixels</translation>
    </message>
    <message>
        <source>mean {0}</source>
        <translation>Mittel {0}</translation>
    </message>
    <message>
        <source>{0} to {1}: {2} images</source>
        <translation>{0} bis {1}: {2} Bilder</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Ideal digits</source>
        <translation>Idealziffern</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>PlaceView</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>PlaygroundPanel</name>
    <message>
        <source>PyTorch is still loading; then the expression is worked out.</source>
        <translation>PyTorch wird noch geladen; dann wird der Ausdruck ausgerechnet.</translation>
    </message>
    <message>
        <source>Tensor playground</source>
        <translation>Spielwiese für Tensoren</translation>
    </message>
    <message>
        <source>To try</source>
        <translation>Zum Ausprobieren</translation>
    </message>
</context>
<context>
    <name>PlotKey</name>
    <message>
        <source>Key: {0}</source>
        <translation>Legende: {0}</translation>
    </message>
</context>
<context>
    <name>PlotMenu</name>
    <message>
        <source>Choose another folder, or make room on the disk; the plot is still here.</source>
        <translation>Wähle einen anderen Ordner, oder schaff Platz auf der Festplatte; das Diagramm ist noch hier.</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation>{0} wird gespeichert</translation>
    </message>
    <message>
        <source>Show all steps</source>
        <translation>Alle Schritte zeigen</translation>
    </message>
</context>
<context>
    <name>PointPlot</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
</context>
<context>
    <name>PointScene</name>
    <message>
        <source>curve {0}</source>
        <translation>Kurve {0}</translation>
    </message>
</context>
<context>
    <name>PredictView</name>
    <message>
        <source>0 to {0}</source>
        <translation>0 bis {0}</translation>
    </message>
    <message>
        <source>784 products, {0} of them from ink: where the paper is blank, x is 0 and the weight has no say. Those above 0 add up to {1}, those below to {2}.</source>
        <translation>784 Produkte, {0} davon aus Tinte: Wo das Papier blank ist, ist x 0, und das Gewicht hat nichts zu sagen. Die über 0 ergeben zusammen {1}, die darunter {2}.</translation>
    </message>
    <message>
        <source>Row {0} of xb times column {1} of w, pixel by pixel; the sum of the 784 products and the bias is preds[{0}]. Press a pixel to read its product.</source>
        <translation>Zeile {0} von xb mal Spalte {1} von w, Pixel für Pixel; die Summe der 784 Produkte und der Bias ist preds[{0}]. Drück auf ein Pixel, um sein Produkt zu lesen.</translation>
    </message>
    <message>
        <source>b[{0}] is one number for all images: what the model says of blank paper. Every step moves it, as it moves the weights.</source>
        <translation>b[{0}] ist eine einzige Zahl für alle Bilder: was das Modell zu blankem Papier sagt. Jeder Schritt bewegt sie, wie er die Gewichte bewegt.</translation>
    </message>
    <message>
        <source>sum of x × w</source>
        <translation>Summe von x × w</translation>
    </message>
    <message>
        <source>x × w</source>
        <translation>x × w</translation>
    </message>
    <message>
        <source>xb[{0}, {1}] = {2} / 255 = {3}: row {4}, column {5} of the image.</source>
        <translation>xb[{0}, {1}] = {2} / 255 = {3}: Zeile {4}, Spalte {5} des Bildes.</translation>
    </message>
    <message>
        <source>{0} + ({1}) = {2}. Above 0 it says {3}, below {4}. PyTorch adds in float32: {5} recorded.</source>
        <translation>{0} + ({1}) = {2}. Über 0 sagt es {3}, darunter {4}. PyTorch addiert in float32: Festgehalten ist {5}.</translation>
    </message>
    <message>
        <source>{0} + ({1}) = {2}: the larger, the more it is a {3}. PyTorch adds in float32: {4} recorded.</source>
        <translation>{0} + ({1}) = {2}: je größer, desto mehr ist es eine {3}. PyTorch addiert in float32: Festgehalten ist {4}.</translation>
    </message>
    <message>
        <source>{0} = {1} is a parameter: it began random, and every step so far has moved it. It meets the pixel in row {2}, column {3} of every image.</source>
        <translation>{0} = {1} ist ein Parameter: Er begann zufällig, und jeder Schritt bisher hat ihn bewegt. Er trifft auf das Pixel in Zeile {2}, Spalte {3} jedes Bildes.</translation>
    </message>
    <message>
        <source>{0} × {1} = {2}: x × w in row {3}, column {4}, one of the 784 terms of the sum.</source>
        <translation>{0} × {1} = {2}: x × w in Zeile {3}, Spalte {4}, eines der 784 Glieder der Summe.</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>Esc leaves · Ctrl+1 to 5 places · Ctrl+Page up, down pages · F1 lesson · Space run · . step</source>
        <translation>Esc beendet · Strg+1–5 Orte · Strg+Bild↑↓ Seiten · F1 Lektion · Leertaste Start</translation>
    </message>
</context>
<context>
    <name>PrintPanel</name>
    <message>
        <source>As Python prints it</source>
        <translation>Wie Python es schreibt</translation>
    </message>
    <message>
        <source>As {0} prints it</source>
        <translation>Wie {0} es schreibt</translation>
    </message>
    <message>
        <source>Copy what is printed</source>
        <translation>Kopieren, was da steht</translation>
    </message>
    <message>
        <source>The slice as {0} prints it</source>
        <translation>Der Ausschnitt, wie {0} ihn schreibt</translation>
    </message>
</context>
<context>
    <name>QuestionView</name>
    <message>
        <source>Not quite.</source>
        <translation>Nicht ganz.</translation>
    </message>
    <message>
        <source>Predict first</source>
        <translation>Sag erst voraus</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Richtig.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>an answer to choose</source>
        <translation>eine Antwort zur Wahl</translation>
    </message>
    <message>
        <source>the right answer</source>
        <translation>die richtige Antwort</translation>
    </message>
    <message>
        <source>your answer, not the right one</source>
        <translation>deine Antwort, nicht die richtige</translation>
    </message>
</context>
<context>
    <name>RacePanel</name>
    <message>
        <source>A loop against one line</source>
        <translation>Eine Schleife gegen eine Zeile</translation>
    </message>
    <message>
        <source>Guess first: how many times faster is the line?</source>
        <translation>Rate erst: Wie viel mal schneller ist die Zeile?</translation>
    </message>
    <message>
        <source>How many images</source>
        <translation>Wie viele Bilder</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>NumPy line</source>
        <translation>NumPy-Zeile</translation>
    </message>
    <message>
        <source>PyTorch line</source>
        <translation>PyTorch-Zeile</translation>
    </message>
    <message>
        <source>The PyTorch line against the loop, over {0:,} numbers. The NumPy line: {1} ×.</source>
        <translation>Die PyTorch-Zeile gegen die Schleife, über {0:,} Zahlen. Die NumPy-Zeile: {1} ×.</translation>
    </message>
    <message>
        <source>The digits and their ideals are still being loaded.</source>
        <translation>Die Ziffern und ihre Ideale werden noch geladen.</translation>
    </message>
    <message>
        <source>The digits in use have no {0}. Choose other digits.</source>
        <translation>Die benutzten Ziffern haben keine {0}. Wähle andere Ziffern.</translation>
    </message>
    <message>
        <source>The mean distance of the images to their ideal digit, pixel by pixel.</source>
        <translation>Der mittlere Abstand der Bilder zu ihrer Idealziffer, Pixel für Pixel.</translation>
    </message>
    <message>
        <source>They come to {0}. Best of several runs on this computer.</source>
        <translation>Heraus kommt {0}. Die beste Zeit mehrerer Läufe auf diesem Computer.</translation>
    </message>
    <message>
        <source>Time it</source>
        <translation>Zeit messen</translation>
    </message>
    <message>
        <source>Time of each way</source>
        <translation>Zeit jedes Weges</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeit wird gemessen</translation>
    </message>
    <message>
        <source>Timing…</source>
        <translation>Zeit wird gemessen …</translation>
    </message>
    <message>
        <source>for loop</source>
        <translation>for-Schleife</translation>
    </message>
    <message>
        <source>{0} × as fast</source>
        <translation>{0}-mal so schnell</translation>
    </message>
</context>
<context>
    <name>RateCard</name>
    <message>
        <source>1.0 is the boundary: x jumps from side to side and never gets nearer.</source>
        <translation>1.0 ist die Grenze: x springt von Seite zu Seite und kommt nie näher.</translation>
    </message>
    <message>
        <source>Above 1.0 every step lands further out: x is multiplied by {0}.</source>
        <translation>Über 1.0 landet jeder Schritt weiter außen: x wird mit {0} multipliziert.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>More than 10,000 steps</source>
        <translation>Mehr als 10,000 Schritte</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} Schritte</translation>
    </message>
    <message>
        <source>{0} until |x| &lt; 0.01. In practice 0.001 to 0.1 is usual.</source>
        <translation>{0} bis |x| &lt; 0.01. In der Praxis ist 0.001 bis 0.1 üblich.</translation>
    </message>
    <message>
        <source>{0} until |x| &lt; 0.01: each lands on the other side.</source>
        <translation>{0} bis |x| &lt; 0.01: Jeder landet auf der anderen Seite.</translation>
    </message>
    <message>
        <source>{0} until |x| &lt; 0.01: it creeps.</source>
        <translation>{0} bis |x| &lt; 0.01: Es kriecht.</translation>
    </message>
</context>
<context>
    <name>RatePlot</name>
    <message>
        <source>Take this learning rate</source>
        <translation>Diese Lernrate übernehmen</translation>
    </message>
    <message>
        <source>lr {0}</source>
        <translation>lr {0}</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0} Schritte</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>A mean is seldom whole, and a byte (uint8) holds whole numbers only: PyTorch will not guess a type. Say .float() first.</source>
        <translation>Ein Mittel ist selten ganz, und ein Byte (uint8) fasst nur ganze Zahlen: PyTorch rät keinen Typ. Schreib erst .float().</translation>
    </message>
    <message>
        <source>Run it</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>Skip .float()?</source>
        <translation>.float() weglassen?</translation>
    </message>
    <message>
        <source>The mean of integers</source>
        <translation>Das Mittel ganzer Zahlen</translation>
    </message>
    <message>
        <source>The same mean, straight from the integers. What will PyTorch say?</source>
        <translation>Dasselbe Mittel, direkt aus den ganzen Zahlen. Was wird PyTorch sagen?</translation>
    </message>
</context>
<context>
    <name>Regime</name>
    <message>
        <source>bounces</source>
        <translation>springt</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>too low</source>
        <translation>zu klein</translation>
    </message>
</context>
<context>
    <name>Remedies</name>
    <message>
        <source>Batch size 256</source>
        <translation>Batch-Größe 256</translation>
    </message>
    <message>
        <source>Begin anew with {0}</source>
        <translation>Neu beginnen mit {0}</translation>
    </message>
    <message>
        <source>Binary cross-entropy</source>
        <translation>Binäre Kreuzentropie</translation>
    </message>
    <message>
        <source>Go to step {0}</source>
        <translation>Zu Schritt {0} gehen</translation>
    </message>
    <message>
        <source>Learning rate {0}</source>
        <translation>Lernrate {0}</translation>
    </message>
    <message>
        <source>Shuffle, and begin anew</source>
        <translation>Mischen und neu beginnen</translation>
    </message>
    <message>
        <source>Step {0}, learning rate {1}</source>
        <translation>Schritt {0}, Lernrate {1}</translation>
    </message>
    <message>
        <source>Step {0}, without the root</source>
        <translation>Schritt {0}, ohne die Wurzel</translation>
    </message>
    <message>
        <source>Zero the gradients</source>
        <translation>Gradienten auf null setzen</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>In einfachen Worten</translation>
    </message>
    <message>
        <source>Not worked out</source>
        <translation>Nicht ausgerechnet</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
    <message>
        <source>PyTorch says</source>
        <translation>PyTorch sagt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Strides: how many numbers further in memory the next one lies along each axis</source>
        <translation>Strides: wie viele Zahlen weiter im Speicher die nächste entlang jeder Achse liegt</translation>
    </message>
    <message>
        <source>The error as PyTorch says it</source>
        <translation>Der Fehler, wie PyTorch ihn sagt</translation>
    </message>
    <message>
        <source>The result as Python prints it</source>
        <translation>Das Ergebnis, wie Python es schreibt</translation>
    </message>
    <message>
        <source>Type one, for example tns[1]</source>
        <translation>Tipp einen ein, zum Beispiel tns[1]</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>no numbers</source>
        <translation>keine Zahlen</translation>
    </message>
    <message>
        <source>strides</source>
        <translation>Strides</translation>
    </message>
    <message>
        <source>the result</source>
        <translation>das Ergebnis</translation>
    </message>
    <message>
        <source>{0}
a Python {1}, no tensor</source>
        <translation>{0}
ein {1} von Python, kein Tensor</translation>
    </message>
</context>
<context>
    <name>ResultsCard</name>
    <message>
        <source> and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>A new run begins from step 0</source>
        <translation>Ein neuer Lauf beginnt bei Schritt 0</translation>
    </message>
    <message>
        <source>Accuracy on my digits that it was not trained on</source>
        <translation>Genauigkeit auf meinen Ziffern, mit denen es nicht trainiert wurde</translation>
    </message>
    <message>
        <source>Accuracy on others&apos; validation digits</source>
        <translation>Genauigkeit auf den Validierungsziffern anderer</translation>
    </message>
    <message>
        <source>How many steps it has taken</source>
        <translation>Wie viele Schritte er gemacht hat</translation>
    </message>
    <message>
        <source>How they are read</source>
        <translation>Wie sie gelesen werden</translation>
    </message>
    <message>
        <source>Leave them out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Mix them in</source>
        <translation>Untermischen</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>None of your digits can be asked about: the model tells {0} apart.</source>
        <translation>Nach keiner deiner Ziffern kann gefragt werden: Das Modell unterscheidet {0}.</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Others&apos; digits</source>
        <translation>Ziffern anderer</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>That is what the run is trained on</source>
        <translation>Damit wird der Lauf schon trainiert</translation>
    </message>
    <message>
        <source>The digits of the run</source>
        <translation>Die Ziffern des Laufs</translation>
    </message>
    <message>
        <source>The trained network that ships reads {0}.</source>
        <translation>Das mitgelieferte trainierte Netz liest {0}.</translation>
    </message>
    <message>
        <source>There are no digits of others: choose some at the lower left</source>
        <translation>Es gibt keine Ziffern anderer: Wähle links unten welche</translation>
    </message>
    <message>
        <source>Trained on</source>
        <translation>Trainiert mit</translation>
    </message>
    <message>
        <source>Use them alone</source>
        <translation>Allein benutzen</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>all ten digits</source>
        <translation>alle zehn Ziffern</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>dieser Lauf</translation>
    </message>
    <message>
        <source>{0} of {1} read right. It is trained on the others of your {2}; these it has never seen.</source>
        <translation>{0} von {1} richtig gelesen. Mit den anderen deiner {2} wird es trainiert; diese hat es nie gesehen.</translation>
    </message>
    <message>
        <source>{0} of {1} read right. It was trained on none of them.</source>
        <translation>{0} von {1} richtig gelesen. Mit keiner davon wurde es trainiert.</translation>
    </message>
</context>
<context>
    <name>Riddle</name>
    <message>
        <source>An accuracy far below a half takes knowledge: somebody has taught it so.</source>
        <translation>Eine Genauigkeit weit unter der Hälfte setzt Wissen voraus: Jemand hat es ihm so beigebracht.</translation>
    </message>
    <message>
        <source>Compare the steepest slope, in the box Backward, from step to step. Does it shrink as the loss does?</source>
        <translation>Vergleich die größte Steigung im Kasten Backward von Schritt zu Schritt. Schrumpft sie wie der Loss?</translation>
    </message>
    <message>
        <source>Go to “Inside the step”.</source>
        <translation>Geh zu „Im Schritt“.</translation>
    </message>
    <message>
        <source>How many parameters does the model have, and how many should it have?</source>
        <translation>Wie viele Parameter hat das Modell, und wie viele sollte es haben?</translation>
    </message>
    <message>
        <source>In this step image {0} has {1} negative sums; with a ReLU it would get {2}, and it gets {3}.</source>
        <translation>In diesem Schritt hat Bild {0} {1} negative Summen; mit ReLU bekäme es {2}, und es bekommt {3}.</translation>
    </message>
    <message>
        <source>In this step one weight’s .grad held {0}; this batch adds {1}, and it is {2}.</source>
        <translation>In diesem Schritt stand in .grad eines Gewichts {0}; dieser Batch fügt {1} hinzu, und es ist {2}.</translation>
    </message>
    <message>
        <source>In this step the largest number in xb is {0}.</source>
        <translation>In diesem Schritt ist die größte Zahl in xb {0}.</translation>
    </message>
    <message>
        <source>In this step: image {0} is a {1}, and its yb is {2}.</source>
        <translation>In diesem Schritt: Bild {0} ist eine {1}, und sein yb ist {2}.</translation>
    </message>
    <message>
        <source>In this step: image {0} should cost {1} and costs {2}; the mean is {3}, the loss {4}.</source>
        <translation>In diesem Schritt: Bild {0} sollte {1} kosten und kostet {2}; das Mittel ist {3}, der Loss {4}.</translation>
    </message>
    <message>
        <source>In this step: {0} − {1} × ({2}) would be {3}, but it became {4}.</source>
        <translation>In diesem Schritt: {0} − {1} × ({2}) wäre {3}, aber es wurde {4}.</translation>
    </message>
    <message>
        <source>Is a hidden unit ever silent?</source>
        <translation>Schweigt je eine verdeckte Einheit?</translation>
    </message>
    <message>
        <source>Look at Backward: from the second step on, .grad is not empty when it begins.</source>
        <translation>Sieh dir Backward an: Vom zweiten Schritt an ist .grad nicht leer, wenn es beginnt.</translation>
    </message>
    <message>
        <source>Look at Batch: a row of xb goes up to 255. So the sums are huge, and the sigmoid is flat.</source>
        <translation>Sieh dir Batch an: Eine Zeile von xb geht bis 255. Also sind die Summen riesig, und die Sigmoid ist flach.</translation>
    </message>
    <message>
        <source>Look at Batch: yb says 1 where it should say 0. The training loss falls, the validation loss rises.</source>
        <translation>Sieh dir Batch an: yb sagt 1, wo 0 stehen sollte. Der Trainings-Loss fällt, der Validierungs-Loss steigt.</translation>
    </message>
    <message>
        <source>Look at Loss: an image costs the square of its distance, and the loss is the root of their mean.</source>
        <translation>Sieh dir Loss an: Ein Bild kostet das Quadrat seines Abstands, und der Loss ist die Wurzel aus deren Mittel.</translation>
    </message>
    <message>
        <source>Look at Predict: a unit whose sum is negative passes it on as it is.</source>
        <translation>Sieh dir Predict an: Eine Einheit mit negativer Summe gibt sie weiter, wie sie ist.</translation>
    </message>
    <message>
        <source>Look at Predict: nothing is added to the sum of the products.</source>
        <translation>Sieh dir Predict an: Zur Summe der Produkte kommt nichts hinzu.</translation>
    </message>
    <message>
        <source>Look at Step: the new weight is old + lr × grad. The loss climbs, training and validation alike.</source>
        <translation>Sieh dir Step an: Das neue Gewicht ist alt + lr × grad. Der Loss steigt, im Training wie in der Validierung.</translation>
    </message>
    <message>
        <source>Look at the very first predictions. How far from 0 are they?</source>
        <translation>Sieh dir die allerersten Vorhersagen an. Wie weit von 0 sind sie?</translation>
    </message>
    <message>
        <source>Loss and accuracy look healthy. Not every mistake shows there.</source>
        <translation>Loss und Genauigkeit sehen gesund aus. Nicht jeder Fehler zeigt sich dort.</translation>
    </message>
    <message>
        <source>No, but the first step cannot show it. Take two steps, and look at Backward.</source>
        <translation>Nein, aber der erste Schritt kann es nicht zeigen. Mach zwei Schritte, und sieh dir Backward an.</translation>
    </message>
    <message>
        <source>No, but this step cannot show it. Take a whole step, and look at Predict.</source>
        <translation>Nein, aber dieser Schritt kann es nicht zeigen. Mach einen ganzen Schritt, und sieh dir Predict an.</translation>
    </message>
    <message>
        <source>No, but this step cannot show it: nothing has moved. Take a whole step.</source>
        <translation>Nein, aber dieser Schritt kann es nicht zeigen: Nichts hat sich bewegt. Mach einen ganzen Schritt.</translation>
    </message>
    <message>
        <source>No, but what is shown now cannot prove it. Take a whole step, then look at its numbers.</source>
        <translation>Nein, aber was jetzt zu sehen ist, beweist es nicht. Mach einen ganzen Schritt, und sieh dir seine Zahlen an.</translation>
    </message>
    <message>
        <source>No: a weight was {0}; {0} − {1} × ({2}) is {3}, and {4} it became.</source>
        <translation>Nein: Ein Gewicht war {0}; {0} − {1} × ({2}) ist {3}, und {4} wurde es.</translation>
    </message>
    <message>
        <source>No: for image {0}, {1} of {2} hidden sums are negative, and they are cut off: the prediction is {3}, not {4}.</source>
        <translation>Nein: Bei Bild {0} sind {1} von {2} verdeckten Summen negativ und werden abgeschnitten: Die Vorhersage ist {3}, nicht {4}.</translation>
    </message>
    <message>
        <source>No: image {0} of the batch is a {1}, and its yb is {2}, as it should be.</source>
        <translation>Nein: Bild {0} des Batches ist eine {1}, und sein yb ist {2}, wie es sein soll.</translation>
    </message>
    <message>
        <source>No: the images of the batch cost {0} in the mean, and the loss is {1}: no root, no square.</source>
        <translation>Nein: Die Bilder des Batches kosten im Mittel {0}, und der Loss ist {1}: keine Wurzel, kein Quadrat.</translation>
    </message>
    <message>
        <source>No: the largest number in xb is {0}.</source>
        <translation>Nein: Die größte Zahl in xb ist {0}.</translation>
    </message>
    <message>
        <source>No: there is a bias, and it is {0} now.</source>
        <translation>Nein: Es gibt einen Bias, und er ist jetzt {0}.</translation>
    </message>
    <message>
        <source>No: when Backward began, .grad was empty. The gradient is this batch’s alone.</source>
        <translation>Nein: Als Backward begann, war .grad leer. Der Gradient kommt von diesem Batch allein.</translation>
    </message>
    <message>
        <source>Run an epoch. Compare loss and accuracy: does so many right answers fit so high a loss?</source>
        <translation>Trainiere eine Epoche. Vergleich Loss und Genauigkeit: Passen so viele richtige Antworten zu einem so hohen Loss?</translation>
    </message>
    <message>
        <source>Run an epoch. Look at the training loss and the validation loss: do they agree?</source>
        <translation>Trainiere eine Epoche. Sieh dir Trainings-Loss und Validierungs-Loss an: Sind sie sich einig?</translation>
    </message>
    <message>
        <source>Run an epoch. Which way does the training loss go?</source>
        <translation>Trainiere eine Epoche. Wohin geht der Trainings-Loss?</translation>
    </message>
    <message>
        <source>Stage Backward, second step: do the numbers come from this batch alone?</source>
        <translation>Stufe Backward, zweiter Schritt: Kommen die Zahlen von diesem Batch allein?</translation>
    </message>
    <message>
        <source>Stage Batch: choose an image and read its yb.</source>
        <translation>Stufe Batch: Wähl ein Bild und lies sein yb.</translation>
    </message>
    <message>
        <source>Stage Batch: how large is the largest number of a row?</source>
        <translation>Stufe Batch: Wie groß ist die größte Zahl einer Zeile?</translation>
    </message>
    <message>
        <source>Stage Loss: choose an image that is not quite sure. Is its loss its distance from the target?</source>
        <translation>Stufe Loss: Wähl ein Bild, das nicht ganz sicher ist. Ist sein Loss sein Abstand vom Ziel?</translation>
    </message>
    <message>
        <source>Stage Predict: look for a unit whose sum is negative, and read what it passes on.</source>
        <translation>Stufe Predict: Such eine Einheit mit negativer Summe und lies, was sie weitergibt.</translation>
    </message>
    <message>
        <source>Stage Predict: what is added to the sum of the products?</source>
        <translation>Stufe Predict: Was kommt zur Summe der Produkte hinzu?</translation>
    </message>
    <message>
        <source>Stage Step: choose a weight and work out old − lr × grad yourself. Is it the new one?</source>
        <translation>Stufe Step: Wähl ein Gewicht und rechne alt − lr × grad selbst aus. Ist es das neue?</translation>
    </message>
    <message>
        <source>Take twenty steps one by one. Do the losses fall evenly, or do they swing?</source>
        <translation>Mach zwanzig Schritte, einen nach dem anderen. Fallen die Losses gleichmäßig, oder schwingen sie?</translation>
    </message>
    <message>
        <source>Training and validation loss agree with each other. So it is not what the model is told, but what it makes of it.</source>
        <translation>Trainings- und Validierungs-Loss sind sich einig. Also liegt es nicht daran, was dem Modell gesagt wird, sondern was es daraus macht.</translation>
    </message>
    <message>
        <source>What is 0.4 times 0.4?</source>
        <translation>Was ist 0.4 mal 0.4?</translation>
    </message>
    <message>
        <source>Where do the dots lie on the sigmoid? What would bring all of them there at once?</source>
        <translation>Wo liegen die Punkte auf der Sigmoid? Was brächte sie alle zugleich dorthin?</translation>
    </message>
</context>
<context>
    <name>RiddleGuard</name>
    <message>
        <source>A riddle is on</source>
        <translation>Ein Rätsel läuft</translation>
    </message>
    <message>
        <source>Reveal it</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>The code is true to the run, so it would give the answer away: the wrong line stands in it, with a comment. Find it out first, or have it revealed.</source>
        <translation>Der Code gibt den Lauf getreu wieder, also würde er die Lösung verraten: Die falsche Zeile steht darin, mit einem Kommentar. Finde es erst heraus, oder lass es auflösen.</translation>
    </message>
</context>
<context>
    <name>RiddleView</name>
    <message>
        <source>A hint</source>
        <translation>Ein Hinweis</translation>
    </message>
    <message>
        <source>A wrong guess is told what speaks against it.</source>
        <translation>Bei einem falschen Tipp erfährst du, was dagegen spricht.</translation>
    </message>
    <message>
        <source>Another hint</source>
        <translation>Noch ein Hinweis</translation>
    </message>
    <message>
        <source>Another riddle</source>
        <translation>Noch ein Rätsel</translation>
    </message>
    <message>
        <source>Each asks for an observation; the last one is near.</source>
        <translation>Jeder fragt nach einer Beobachtung; der letzte ist nah dran.</translation>
    </message>
    <message>
        <source>Give me a riddle</source>
        <translation>Gib mir ein Rätsel</translation>
    </message>
    <message>
        <source>Hints</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Inside the step</source>
        <translation>Im Schritt</translation>
    </message>
    <message>
        <source>It was: {0}</source>
        <translation>Es war: {0}</translation>
    </message>
    <message>
        <source>No more hints</source>
        <translation>Keine Hinweise mehr</translation>
    </message>
    <message>
        <source>One thing will be wrong</source>
        <translation>Eine Sache wird falsch sein</translation>
    </message>
    <message>
        <source>Press another one to read what speaks against it.</source>
        <translation>Drück auf ein anderes, um zu lesen, was dagegen spricht.</translation>
    </message>
    <message>
        <source>Repair it</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Repair it, and a new run begins with a sound model.</source>
        <translation>Reparier es, und ein neuer Lauf mit einem heilen Modell beginnt.</translation>
    </message>
    <message>
        <source>Repair it, and the next step is a sound one.</source>
        <translation>Reparier es, und der nächste Schritt ist wieder richtig.</translation>
    </message>
    <message>
        <source>Reveal it</source>
        <translation>Auflösen</translation>
    </message>
    <message>
        <source>Solved: {0}</source>
        <translation>Gelöst: {0}</translation>
    </message>
    <message>
        <source>Something is wrong in this run</source>
        <translation>In diesem Lauf stimmt etwas nicht</translation>
    </message>
    <message>
        <source>Take a step first: there is nothing to judge by yet.</source>
        <translation>Mach erst einen Schritt: Noch gibt es nichts zu beurteilen.</translation>
    </message>
    <message>
        <source>The app begins a new run with good settings and breaks one thing in secret. Train it, look at curves and numbers, and find out what it is. Nothing you see is made up.</source>
        <translation>Die App beginnt einen neuen Lauf mit guten Einstellungen und macht heimlich eine Sache kaputt. Trainiere, sieh dir Kurven und Zahlen an, und finde heraus, was es ist. Nichts, was du siehst, ist erfunden.</translation>
    </message>
    <message>
        <source>Train it as you like. The words in the window tell how it should be; the numbers are what is. Where they disagree, you have found it.</source>
        <translation>Trainiere, wie du magst. Die Worte im Fenster sagen, wie es sein sollte; die Zahlen sind, was ist. Wo sie sich widersprechen, hast du es gefunden.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was ist falsch?</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>ein Tipp</translation>
    </message>
    <message>
        <source>not this one</source>
        <translation>dies nicht</translation>
    </message>
    <message>
        <source>this it was</source>
        <translation>das war es</translation>
    </message>
</context>
<context>
    <name>RideView</name>
    <message>
        <source>20 points and the curve {0} t² + {1} t + {2}; mean squared error {3}</source>
        <translation>20 Punkte und die Kurve {0} t² + {1} t + {2}; mittlerer quadratischer Fehler {3}</translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation>PyTorch wird geladen …</translation>
    </message>
    <message>
        <source>Speed of the roller coaster over time</source>
        <translation>Tempo der Achterbahn über der Zeit</translation>
    </message>
    <message>
        <source>time, seconds</source>
        <translation>Zeit, Sekunden</translation>
    </message>
</context>
<context>
    <name>RollerPanel</name>
    <message>
        <source>20 measurements, one a second</source>
        <translation>20 Messungen, eine je Sekunde</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>On the map {0} is always the best for the other two.</source>
        <translation>Auf der Karte ist {0} immer am besten für die anderen beiden.</translation>
    </message>
    <message>
        <source>On the map {0} is held at {1}.</source>
        <translation>Auf der Karte bleibt {0} auf {1} stehen.</translation>
    </message>
    <message>
        <source>Parameters of the map</source>
        <translation>Parameter der Karte</translation>
    </message>
    <message>
        <source>Roller coaster</source>
        <translation>Achterbahn</translation>
    </message>
    <message>
        <source>Speed of a roller coaster</source>
        <translation>Tempo einer Achterbahn</translation>
    </message>
    <message>
        <source>The third parameter</source>
        <translation>Der dritte Parameter</translation>
    </message>
    <message>
        <source>The third parameter: held as it is, or always the best for the two</source>
        <translation>Der dritte Parameter: festgehalten, wie er ist, oder immer der beste für die beiden</translation>
    </message>
    <message>
        <source>Valley</source>
        <translation>Tal</translation>
    </message>
    <message>
        <source>Which two parameters the map shows; dark is a high loss</source>
        <translation>Welche zwei Parameter die Karte zeigt; dunkel ist ein hoher Loss</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>best by hand</source>
        <translation>bester von Hand</translation>
    </message>
    <message>
        <source>held</source>
        <translation>fest</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>steps taken</source>
        <translation>Schritte bisher</translation>
    </message>
</context>
<context>
    <name>RollerWords</name>
    <message>
        <source>A plateau is not the minimum</source>
        <translation>Ein Plateau ist nicht das Minimum</translation>
    </message>
    <message>
        <source>Above a learning rate of {0} a step jumps across the valley and lands higher than it began. Go back and choose less.</source>
        <translation>Über einer Lernrate von {0} springt ein Schritt quer über das Tal und landet höher, als er begann. Geh zurück und wähle weniger.</translation>
    </message>
    <message>
        <source>Fit the dots by hand first, then restart and take ten steps. Does the loss stop falling because the curve fits? Look where the path ends on the map.</source>
        <translation>Pass die Kurve erst von Hand an die Punkte an, dann beginn neu und mach zehn Schritte. Fällt der Loss nicht mehr, weil die Kurve passt? Sieh nach, wo der Pfad auf der Karte endet.</translation>
    </message>
    <message>
        <source>It diverges</source>
        <translation>Es divergiert</translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation>PyTorch wird geladen …</translation>
    </message>
    <message>
        <source>The loss stands at {0}; {1} is possible. Across the valley it is {2} times steeper than along it. A learning rate small enough for the steep side covers {3} of the rest of the way per step.</source>
        <translation>Der Loss steht bei {0}; möglich ist {1}. Quer zum Tal ist es {2}-mal steiler als entlang. Eine Lernrate, die für die steile Seite klein genug ist, schafft je Schritt {3} des restlichen Weges.</translation>
    </message>
    <message>
        <source>The root flattens the slope</source>
        <translation>Die Wurzel flacht die Steigung ab</translation>
    </message>
    <message>
        <source>Why does it stop early?</source>
        <translation>Warum hört es früh auf?</translation>
    </message>
    <message>
        <source>√MSE has the same minimum, but its slope is 2·RMSE = {0} times smaller, and so is each step. Early copies of the book named this loss mse, took the root, and went from 160.7 to 157.9 in ten steps: nothing was wrong with SGD.</source>
        <translation>√MSE hat dasselbe Minimum, aber seine Steigung ist 2·RMSE = {0}-mal kleiner, und damit jeder Schritt. Frühe Ausgaben des Buches nannten diesen Loss mse, zogen aber die Wurzel und kamen in zehn Schritten von 160.7 auf 157.9: Mit SGD war alles in Ordnung.</translation>
    </message>
</context>
<context>
    <name>RunControl</name>
    <message>
        <source>The old value stays.</source>
        <translation>Der alte Wert bleibt.</translation>
    </message>
    <message>
        <source>The run was left as it is.</source>
        <translation>Der Lauf blieb, wie er war.</translation>
    </message>
</context>
<context>
    <name>Sabotage</name>
    <message>
        <source>Begins a new run</source>
        <translation>Beginnt einen neuen Lauf</translation>
    </message>
    <message>
        <source>Each step climbs. Watch the training loss, and the accuracy of a model that learns to be wrong.</source>
        <translation>Jeder Schritt steigt. Beobachte den Trainings-Loss und die Genauigkeit eines Modells, das lernt, falsch zu liegen.</translation>
    </message>
    <message>
        <source>Every gradient is added to the ones before: the steps grow and swing past the valley.</source>
        <translation>Jeder Gradient kommt zu den früheren dazu: Die Schritte wachsen und schwingen am Tal vorbei.</translation>
    </message>
    <message>
        <source>From the next step on; the weights stay</source>
        <translation>Vom nächsten Schritt an; die Gewichte bleiben</translation>
    </message>
    <message>
        <source>Hardly a difference here. Only blank paper tells: it is always 0, exactly in the middle.</source>
        <translation>Hier kaum ein Unterschied. Nur leeres Papier verrät es: Es ist immer 0, genau in der Mitte.</translation>
    </message>
    <message>
        <source>It still learns, but the loss is no mean any more: the root of squares, higher than it should be. (F.mse_loss has no root; the two are easily mixed up.)</source>
        <translation>Es lernt noch, aber der Loss ist kein Mittel mehr: die Wurzel aus Quadraten, höher, als er sein sollte. (F.mse_loss hat keine Wurzel; die beiden verwechselt man leicht.)</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Hineinsehen</translation>
    </message>
    <message>
        <source>Numbers up to 255 make sums so large that the sigmoid is flat: it jumps, or stands still.</source>
        <translation>Zahlen bis 255 ergeben so große Summen, dass die Sigmoid flach ist: Es springt, oder steht still.</translation>
    </message>
    <message>
        <source>RMSE in place of the loss</source>
        <translation>RMSE anstelle des Loss</translation>
    </message>
    <message>
        <source>The training loss falls as ever, the validation loss rises: it learns what it is told.</source>
        <translation>Der Trainings-Loss fällt wie immer, der Validierungs-Loss steigt: Es lernt, was man ihm sagt.</translation>
    </message>
    <message>
        <source>Two layers of weights are no more than one. Below you see which one.</source>
        <translation>Zwei Schichten von Gewichten sind nicht mehr als eine. Unten siehst du, welche.</translation>
    </message>
    <message>
        <source>Watch the curves</source>
        <translation>Kurven beobachten</translation>
    </message>
    <message>
        <source>a riddle is on</source>
        <translation>ein Rätsel läuft</translation>
    </message>
    <message>
        <source>labels swapped</source>
        <translation>Labels vertauscht</translation>
    </message>
    <message>
        <source>no / 255</source>
        <translation>kein / 255</translation>
    </message>
    <message>
        <source>no ReLU</source>
        <translation>keine ReLU</translation>
    </message>
    <message>
        <source>no bias</source>
        <translation>kein Bias</translation>
    </message>
    <message>
        <source>wrong sign of the step</source>
        <translation>falsches Vorzeichen des Schritts</translation>
    </message>
    <message>
        <source>zero forgotten</source>
        <translation>Zero vergessen</translation>
    </message>
    <message>
        <source>{0} sabotages</source>
        <translation>{0} Sabotagen</translation>
    </message>
</context>
<context>
    <name>SabotagePanel</name>
    <message>
        <source>As a riddle</source>
        <translation>Als Rätsel</translation>
    </message>
    <message>
        <source>Break it</source>
        <translation>Kaputt machen</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>In a riddle the switches are locked.</source>
        <translation>In einem Rätsel sind die Schalter gesperrt.</translation>
    </message>
    <message>
        <source>Who breaks it</source>
        <translation>Wer es kaputt macht</translation>
    </message>
</context>
<context>
    <name>SamePanel</name>
    <message>
        <source>Almost the same</source>
        <translation>Fast dasselbe</translation>
    </message>
    <message>
        <source>Indexing and arithmetic read alike; only the usual type of fractions differs</source>
        <translation>Indizieren und Rechnen lesen sich gleich; nur der übliche Typ für Brüche ist verschieden</translation>
    </message>
    <message>
        <source>PyTorch is still loading</source>
        <translation>PyTorch wird noch geladen</translation>
    </message>
</context>
<context>
    <name>SampleSheet</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>{0} of {1:,}</source>
        <translation>{0} von {1:,}</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Export this run as a notebook</source>
        <translation>Diesen Lauf als Notebook exportieren</translation>
    </message>
    <message>
        <source>Notebook (*.ipynb)</source>
        <translation>Notebook (*.ipynb)</translation>
    </message>
    <message>
        <source>Python script (*.py)</source>
        <translation>Python-Skript (*.py)</translation>
    </message>
    <message>
        <source>Save the script</source>
        <translation>Das Skript speichern</translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation>{0} wird gespeichert</translation>
    </message>
</context>
<context>
    <name>ScaleBar</name>
    <message>
        <source>0 paper</source>
        <translation>0 Papier</translation>
    </message>
    <message>
        <source>255 ink</source>
        <translation>255 Tinte</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>amber is positive, blue is negative, zero is the neutral ground</source>
        <translation>Bernstein ist positiv, Blau ist negativ, null ist der neutrale Grund</translation>
    </message>
    <message>
        <source>from {0} to {1}</source>
        <translation>von {0} bis {1}</translation>
    </message>
</context>
<context>
    <name>ScoreCard</name>
    <message>
        <source>(x * w).sum()</source>
        <translation>(x * w).sum()</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>All validation images</source>
        <translation>Alle Validierungsbilder</translation>
    </message>
    <message>
        <source>All weights are 0, so every sum is 0: everything is called a {0}.</source>
        <translation>Alle Gewichte sind 0, also ist jede Summe 0: Alles wird {0} genannt.</translation>
    </message>
    <message>
        <source>Best: as chosen on the training images. My own: drag it.</source>
        <translation>Beste: wie auf den Trainingsbildern gewählt. Eigene: Zieh daran.</translation>
    </message>
    <message>
        <source>Better than the nearer ideal by L1, by hand. Training does the same with slopes.</source>
        <translation>Besser als das nähere Ideal nach L1, von Hand. Training macht dasselbe mit Steigungen.</translation>
    </message>
    <message>
        <source>Better than the nearer ideal by L1. Can you paint better weights by hand?</source>
        <translation>Besser als das nähere Ideal nach L1. Kannst du von Hand bessere Gewichte malen?</translation>
    </message>
    <message>
        <source>Not yet as good as the ideal digits. Where do the hills overlap, and which ink is to blame?</source>
        <translation>Noch nicht so gut wie die Idealziffern. Wo überlappen sich die Hügel, und welche Tinte ist schuld?</translation>
    </message>
    <message>
        <source>Not yet as good as the ideal digits. Would another threshold help? Try best.</source>
        <translation>Noch nicht so gut wie die Idealziffern. Hilft eine andere Schwelle? Probier die beste.</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Sums of both digits</source>
        <translation>Summen beider Ziffern</translation>
    </message>
    <message>
        <source>The ideal digits are being measured</source>
        <translation>Die Idealziffern werden gemessen</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Trying the weights</source>
        <translation>Die Gewichte werden ausprobiert</translation>
    </message>
    <message>
        <source>at 0</source>
        <translation>bei 0</translation>
    </message>
    <message>
        <source>best</source>
        <translation>beste</translation>
    </message>
    <message>
        <source>ideal, L1</source>
        <translation>Ideal, L1</translation>
    </message>
    <message>
        <source>ideal, L2</source>
        <translation>Ideal, L2</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>threshold {0}: sums above it are called {1}, the others {2}</source>
        <translation>Schwelle {0}: Summen darüber werden {1} genannt, die anderen {2}</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>deine</translation>
    </message>
</context>
<context>
    <name>SeenPanel</name>
    <message>
        <source>As the model sees it</source>
        <translation>Wie das Modell sie sieht</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>Kasten</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>The digit as the model sees it</source>
        <translation>Die Ziffer, wie das Modell sie sieht</translation>
    </message>
</context>
<context>
    <name>SessionNotices</name>
    <message>
        <source>A new run begins with the weights of {name}.</source>
        <translation>Ein neuer Lauf beginnt mit den Gewichten von {name}.</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The last session ended before it was saved.</source>
        <translation>Die letzte Sitzung endete, bevor sie gespeichert war.</translation>
    </message>
    <message>
        <source>They are its step 0: {model}, digits {digits}.</source>
        <translation>Sie sind sein Schritt 0: {model}, Ziffern {digits}.</translation>
    </message>
    <message>
        <source>This is how it stood on {time}: every step, every branch and the drawing.</source>
        <translation>So stand sie am {time}: jeder Schritt, jeder Zweig und die Zeichnung.</translation>
    </message>
    <message>
        <source>What was open before was not saved; it is kept.</source>
        <translation>Was vorher offen war, war nicht gespeichert; es ist aufgehoben.</translation>
    </message>
    <message>
        <source>{name} is open now.</source>
        <translation>{name} ist jetzt offen.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Everything on this page as at the first start</source>
        <translation>Alles auf dieser Seite wie beim ersten Start</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>High: text in black or white, and frames that stand out.</source>
        <translation>Hoch: Text in Schwarz oder Weiß und Rahmen, die hervortreten.</translation>
    </message>
    <message>
        <source>In a presentation (F11) type has 125 % at least, and contrast is high.</source>
        <translation>Beim Vorführen (F11) ist Schrift mindestens 125 % groß und der Kontrast hoch.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Of the window and of the lessons. Run, drawing and history stay as they are.</source>
        <translation>Die des Fensters und der Lektionen. Lauf, Zeichnung und Verlauf bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>“System” follows the computer, also when it changes at night.</source>
        <translation>„System“ richtet sich nach dem Rechner, auch wenn der abends wechselt.</translation>
    </message>
</context>
<context>
    <name>SettingsKeeper</name>
    <message>
        <source>They hold until the window closes. Check the disk, and whether you may write there.</source>
        <translation>Sie gelten, bis das Fenster geschlossen wird. Prüfe den Datenträger und ob du dort schreiben darfst.</translation>
    </message>
    <message>
        <source>Your settings and your place in the guide cannot be kept: {0} cannot be written.</source>
        <translation>Deine Einstellungen und deine Stelle im Kurs können nicht behalten werden: {0} kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>SetupPanel</name>
    <message>
        <source>Another model begins a new run</source>
        <translation>Ein anderes Modell beginnt einen neuen Lauf</translation>
    </message>
    <message>
        <source>Augment</source>
        <translation>Augmentieren</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Decides first weights and order; begins a new run</source>
        <translation>Bestimmt erste Gewichte und Reihenfolge; beginnt einen neuen Lauf</translation>
    </message>
    <message>
        <source>Draw a new order for every epoch; off, all of one digit come first</source>
        <translation>Mische für jede Epoche neu; aus: alle der einen Ziffer kommen zuerst</translation>
    </message>
    <message>
        <source>How far a step goes; the weights stay</source>
        <translation>Wie weit ein Schritt geht; die Gewichte bleiben</translation>
    </message>
    <message>
        <source>Images in a mini-batch; the weights stay</source>
        <translation>Bilder in einem Mini-Batch; die Gewichte bleiben</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Loss, order, augmentation and seed</source>
        <translation>Loss, Reihenfolge, Augmentierung und Seed</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation>PyTorch wird geladen …</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Seed</translation>
    </message>
    <message>
        <source>Shuffle</source>
        <translation>Mischen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Task and model</source>
        <translation>Aufgabe und Modell</translation>
    </message>
    <message>
        <source>The digit whose target is 0</source>
        <translation>Die Ziffer, deren Ziel 0 ist</translation>
    </message>
    <message>
        <source>The digit whose target is 1</source>
        <translation>Die Ziffer, deren Ziel 1 ist</translation>
    </message>
    <message>
        <source>Turn, shift, scale and thicken every training image a little, differently in every step</source>
        <translation>Jedes Trainingsbild ein wenig drehen, verschieben, strecken und verdicken, in jedem Schritt anders</translation>
    </message>
    <message>
        <source>What the gradient is taken of; the weights stay</source>
        <translation>Wovon der Gradient genommen wird; die Gewichte bleiben</translation>
    </message>
    <message>
        <source>Which digits are told apart; another task begins a new run</source>
        <translation>Welche Ziffern unterschieden werden; eine andere Aufgabe beginnt einen neuen Lauf</translation>
    </message>
    <message>
        <source>a pair</source>
        <translation>ein Paar</translation>
    </message>
    <message>
        <source>all ten</source>
        <translation>alle zehn</translation>
    </message>
    <message>
        <source>vs</source>
        <translation>vs.</translation>
    </message>
</context>
<context>
    <name>SevenSteps</name>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Initialise</source>
        <translation>Initialisieren</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step {0} of 7: {1}</source>
        <translation>Schritt {0} von 7: {1}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The seven steps</source>
        <translation>Die sieben Schritte</translation>
    </message>
</context>
<context>
    <name>SgdCard</name>
    <message>
        <source>10 steps</source>
        <translation>10-mal</translation>
    </message>
    <message>
        <source>2·RMSE times shorter steps</source>
        <translation>2·RMSE-mal kürzere Schritte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>By SGD</source>
        <translation>Mit SGD</translation>
    </message>
    <message>
        <source>Jump to the least-squares solution, which needs no SGD</source>
        <translation>Spring zur Lösung der kleinsten Quadrate, die kein SGD braucht</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>Mean squared error, or its root</source>
        <translation>Mittlerer quadratischer Fehler, oder seine Wurzel</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>No step has been taken</source>
        <translation>Noch wurde kein Schritt gemacht</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation>PyTorch wird geladen …</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The loss has left for infinity: go back, or restart</source>
        <translation>Der Loss ist ins Unendliche entschwunden: Geh zurück, oder beginn neu</translation>
    </message>
    <message>
        <source>creeps</source>
        <translation>kriecht</translation>
    </message>
    <message>
        <source>diverges</source>
        <translation>divergiert</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>{0} steps</source>
        <translation>{0}-mal</translation>
    </message>
</context>
<context>
    <name>ShapeAligner</name>
    <message>
        <source>, stretched along axis {0}</source>
        <translation>, entlang Achse {0} gestreckt</translation>
    </message>
    <message>
        <source>Axes, aligned at the right</source>
        <translation>Achsen, rechts ausgerichtet</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>[] – one number</source>
        <translation>[] – eine Zahl</translation>
    </message>
    <message>
        <source>axis {0}</source>
        <translation>Achse {0}</translation>
    </message>
    <message>
        <source>they do not fit</source>
        <translation>sie passen nicht</translation>
    </message>
    <message>
        <source>{0} and {1}: {2}</source>
        <translation>{0} und {1}: {2}</translation>
    </message>
</context>
<context>
    <name>ShapesCard</name>
    <message>
        <source>Axis {0} has size {1} in a and {2} in b. Sizes must be equal, or one of them 1 or missing: only then is it clear what to repeat.</source>
        <translation>Achse {0} hat in a die Größe {1} und in b {2}. Größen müssen gleich sein, oder eine davon ist 1 oder fehlt: Nur dann ist klar, was wiederholt wird.</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Memory, float32</source>
        <translation>Speicher, float32</translation>
    </message>
    <message>
        <source>Nothing is stretched, so nothing is saved.</source>
        <translation>Nichts wird gestreckt, also wird nichts gespart.</translation>
    </message>
    <message>
        <source>Read from the right, every axis fits.</source>
        <translation>Von rechts gelesen passt jede Achse.</translation>
    </message>
    <message>
        <source>Shape at the left</source>
        <translation>Linke Form</translation>
    </message>
    <message>
        <source>Shape at the right</source>
        <translation>Rechte Form</translation>
    </message>
    <message>
        <source>Shapes that meet</source>
        <translation>Formen, die sich treffen</translation>
    </message>
    <message>
        <source>Stride 0: to go on along that axis is to stay where one is. Nothing is copied.</source>
        <translation>Stride 0: Wer entlang dieser Achse weitergeht, bleibt, wo er ist. Nichts wird kopiert.</translation>
    </message>
    <message>
        <source>The same shape: each number meets the one in its own place.</source>
        <translation>Dieselbe Form: Jede Zahl trifft die an ihrer eigenen Stelle.</translation>
    </message>
    <message>
        <source>The stretched tensor</source>
        <translation>Der gestreckte Tensor</translation>
    </message>
    <message>
        <source>Type a shape, such as [28, 28]; [] is a single number</source>
        <translation>Tipp eine Form ein, etwa [28, 28]; [] ist eine einzelne Zahl</translation>
    </message>
    <message>
        <source>{0} GB</source>
        <translation>{0} GB</translation>
    </message>
    <message>
        <source>{0} as it is</source>
        <translation>{0}, wie es ist</translation>
    </message>
    <message>
        <source>{0} bytes</source>
        <translation>{0} Bytes</translation>
    </message>
    <message>
        <source>{0} copied</source>
        <translation>{0} kopiert</translation>
    </message>
    <message>
        <source>{0} is used {1} times over.</source>
        <translation>{0} wird {1}-mal benutzt.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>1 ink</source>
        <translation>1 Tinte</translation>
    </message>
</context>
<context>
    <name>ShiftCard</name>
    <message>
        <source>Down and right by −{0} to {0} px. At {1} of {2} positions it is read as {3}. Chosen: {4:+d} down, {5:+d} right: {6}.</source>
        <translation>Nach unten und rechts um −{0} bis {0} px. An {1} von {2} Stellen wird sie als {3} gelesen. Gewählt: {4:+d} nach unten, {5:+d} nach rechts: {6}.</translation>
    </message>
    <message>
        <source>L1</source>
        <translation>L1</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Shift it</source>
        <translation>Verschieb sie</translation>
    </message>
    <message>
        <source>The ideal digits are being averaged …</source>
        <translation>Die Idealziffern werden gemittelt …</translation>
    </message>
    <message>
        <source>The model is not ready, or its weights are no numbers any more.</source>
        <translation>Das Modell ist nicht bereit, oder seine Gewichte sind keine Zahlen mehr.</translation>
    </message>
    <message>
        <source>What the shifted digit is read as</source>
        <translation>Als was die verschobene Ziffer gelesen wird</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>A step back or on</source>
        <translation>Einen Schritt zurück oder weiter</translation>
    </message>
    <message>
        <source>An epoch back or on</source>
        <translation>Eine Epoche zurück oder weiter</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>First or newest step</source>
        <translation>Erster oder neuester Schritt</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>In a grid: change the number</source>
        <translation>In einem Raster: die Zahl ändern</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Move the pen or the cell</source>
        <translation>Stift oder Zelle bewegen</translation>
    </message>
    <message>
        <source>On the canvas and in grids</source>
        <translation>Auf der Zeichenfläche und in Rastern</translation>
    </message>
    <message>
        <source>On the canvas, after an arrow: pen down or up</source>
        <translation>Auf der Zeichenfläche, nach einem Pfeil: Stift auf oder ab</translation>
    </message>
    <message>
        <source>On the canvas: lift the pen</source>
        <translation>Auf der Zeichenfläche: den Stift abheben</translation>
    </message>
    <message>
        <source>On the timeline</source>
        <translation>Auf der Zeitleiste</translation>
    </message>
    <message>
        <source>Page up, down</source>
        <translation>Bild auf, ab</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>← →</source>
        <translation>← →</translation>
    </message>
</context>
<context>
    <name>SideDock</name>
    <message>
        <source>Guide and code</source>
        <translation>Kurs und Code</translation>
    </message>
</context>
<context>
    <name>SidePane</name>
    <message>
        <source>Close (F9 opens it again)</source>
        <translation>Schließen (F9 öffnet es wieder)</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Guide and code</source>
        <translation>Kurs und Code</translation>
    </message>
    <message>
        <source>To the canvas (F9 comes back here)</source>
        <translation>Zur Zeichenfläche (F9 führt hierher zurück)</translation>
    </message>
</context>
<context>
    <name>SigmoidDots</name>
    <message>
        <source>Sigmoid of the batch&apos;s predictions</source>
        <translation>Sigmoid der Vorhersagen des Batches</translation>
    </message>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
    <message>
        <source>prediction, before the sigmoid</source>
        <translation>Vorhersage, vor der Sigmoid</translation>
    </message>
    <message>
        <source>{0} predictions, {1} of them on the flat ends; the chosen one is {2}</source>
        <translation>{0} Vorhersagen, {1} davon an den flachen Enden; die gewählte ist {2}</translation>
    </message>
</context>
<context>
    <name>SigmoidPanel</name>
    <message>
        <source>Any number in, a number between 0 and 1 out</source>
        <translation>Irgendeine Zahl hinein, eine Zahl zwischen 0 und 1 heraus</translation>
    </message>
    <message>
        <source>Its slope, sigmoid(x) · (1 − sigmoid(x))</source>
        <translation>Ihre Steigung, sigmoid(x) · (1 − sigmoid(x))</translation>
    </message>
    <message>
        <source>Says {0}, and is sure. Flat here: pushing x by 0.1 moves the answer by {1}.</source>
        <translation>Sagt {0} und ist sicher. Hier ist es flach: x um 0.1 zu verschieben bewegt die Antwort um {1}.</translation>
    </message>
    <message>
        <source>Says {0}. Pushing x by 0.1 moves the answer by about {1}.</source>
        <translation>Sagt {0}. x um 0.1 zu verschieben bewegt die Antwort um etwa {1}.</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Sigmoid with the outputs of the mini-batch</source>
        <translation>Sigmoid mit den Ausgaben des Mini-Batches</translation>
    </message>
    <message>
        <source>Slope of the sigmoid</source>
        <translation>Steigung der Sigmoid</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>The model is still being made</source>
        <translation>Das Modell wird noch gebaut</translation>
    </message>
    <message>
        <source>The point</source>
        <translation>Der Punkt</translation>
    </message>
    <message>
        <source>Undecided, and steepest: a small push counts most here.</source>
        <translation>Unentschieden, und am steilsten: Ein kleiner Schubs zählt hier am meisten.</translation>
    </message>
    <message>
        <source>slope</source>
        <translation>Steigung</translation>
    </message>
    <message>
        <source>x {0}, sigmoid {1}, slope {2}; {3} outputs of the mini-batch</source>
        <translation>x {0}, Sigmoid {1}, Steigung {2}; {3} Ausgaben des Mini-Batches</translation>
    </message>
    <message>
        <source>x: what the model puts out</source>
        <translation>x: was das Modell ausgibt</translation>
    </message>
    <message>
        <source>● is a {0}, on top when right   ◆ is a {1}, below when right   ✕ wrong</source>
        <translation>● ist eine {0}, oben wenn richtig   ◆ ist eine {1}, unten wenn richtig   ✕ falsch</translation>
    </message>
</context>
<context>
    <name>SigmoidScenes</name>
    <message>
        <source>flat</source>
        <translation>flach</translation>
    </message>
</context>
<context>
    <name>SliceBar</name>
    <message>
        <source>Print as</source>
        <translation>Schreiben als</translation>
    </message>
    <message>
        <source>PyTorch is still loading; arrays need NumPy only.</source>
        <translation>PyTorch wird noch geladen; Arrays brauchen nur NumPy.</translation>
    </message>
    <message>
        <source>Range of the numbers</source>
        <translation>Bereich der Zahlen</translation>
    </message>
    <message>
        <source>Rows, then columns; the end is left out. Type it, or drag in the grid.</source>
        <translation>Zeilen, dann Spalten; das Ende gehört nicht dazu. Tipp ihn ein, oder zieh ihn im Raster auf.</translation>
    </message>
    <message>
        <source>Slice</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Slice of the digit</source>
        <translation>Ausschnitt der Ziffer</translation>
    </message>
    <message>
        <source>column {0}</source>
        <translation>Spalte {0}</translation>
    </message>
    <message>
        <source>columns {0}</source>
        <translation>Spalten {0}</translation>
    </message>
    <message>
        <source>in the slice [{0}, {1}]</source>
        <translation>im Ausschnitt [{0}, {1}]</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>row {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>rows {0}</source>
        <translation>Zeilen {0}</translation>
    </message>
    <message>
        <source>x[{0}, {1}] = {2}</source>
        <translation>x[{0}, {1}] = {2}</translation>
    </message>
    <message>
        <source>{0} × {1} = {2} numbers</source>
        <translation>{0} × {1} = {2} Zahlen</translation>
    </message>
</context>
<context>
    <name>SlicePanel</name>
    <message>
        <source>Numbers of the slice</source>
        <translation>Zahlen des Ausschnitts</translation>
    </message>
    <message>
        <source>The slice</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>the slice</source>
        <translation>der Ausschnitt</translation>
    </message>
</context>
<context>
    <name>SourcePanel</name>
    <message>
        <source>Add drawn strokes</source>
        <translation>Gezeichnete Striche dazunehmen</translation>
    </message>
    <message>
        <source>Also train on digits that are drawn as with a mouse, in many styles</source>
        <translation>Auch mit Ziffern trainieren, die wie mit der Maus gezeichnet sind, in vielen Schreibweisen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose which digits to use</source>
        <translation>Wähle, welche Ziffern benutzt werden</translation>
    </message>
    <message>
        <source>Digits in use</source>
        <translation>Benutzte Ziffern</translation>
    </message>
    <message>
        <source>Digits in use: {0}</source>
        <translation>Benutzte Ziffern: {0}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download MNIST</source>
        <translation>MNIST herunterladen</translation>
    </message>
    <message>
        <source>Download MNIST, 12 MB?</source>
        <translation>MNIST herunterladen, 12 MB?</translation>
    </message>
    <message>
        <source>Download MNIST…</source>
        <translation>MNIST herunterladen …</translation>
    </message>
    <message>
        <source>Drawing strokes</source>
        <translation>Striche werden gezeichnet</translation>
    </message>
    <message>
        <source>Folder of pictures…</source>
        <translation>Ordner mit Bildern …</translation>
    </message>
    <message>
        <source>Folder with the four MNIST files</source>
        <translation>Ordner mit den vier Dateien von MNIST</translation>
    </message>
    <message>
        <source>Folder with train/3, valid/3 and so on</source>
        <translation>Ordner mit train/3, valid/3 und so weiter</translation>
    </message>
    <message>
        <source>Generated digits</source>
        <translation>Erzeugte Ziffern</translation>
    </message>
    <message>
        <source>It is checked and kept in your own data folder. Nothing of yours leaves this computer.</source>
        <translation>Es wird geprüft und in deinem eigenen Datenordner aufbewahrt. Nichts von dir verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>MNIST from a folder…</source>
        <translation>MNIST aus einem Ordner …</translation>
    </message>
    <message>
        <source>My handwriting</source>
        <translation>Meine Handschrift</translation>
    </message>
    <message>
        <source>No digits</source>
        <translation>Keine Ziffern</translation>
    </message>
    <message>
        <source>They are among the digits in use already</source>
        <translation>Sie gehören schon zu den Ziffern in Gebrauch</translation>
    </message>
    <message>
        <source>Wait until the digits have loaded</source>
        <translation>Warte, bis die Ziffern geladen sind</translation>
    </message>
    <message>
        <source>{0} · {1} + {2}</source>
        <translation>{0} · {1} + {2}</translation>
    </message>
    <message>
        <source>{0}: {1:,} digits to train on and {2:,} to validate on</source>
        <translation>{0}: {1:,} Ziffern zum Trainieren und {2:,} zum Validieren</translation>
    </message>
</context>
<context>
    <name>StackPanel</name>
    <message>
        <source>, image {0} in front</source>
        <translation>, Bild {0} vorn</translation>
    </message>
    <message>
        <source>Rank:</source>
        <translation>Rang:</translation>
    </message>
    <message>
        <source>Shape:</source>
        <translation>Form:</translation>
    </message>
    <message>
        <source>Stack and mean</source>
        <translation>Stapel und Mittel</translation>
    </message>
    <message>
        <source>Stacking images</source>
        <translation>Bilder werden gestapelt</translation>
    </message>
    <message>
        <source>The images are being stacked …</source>
        <translation>Die Bilder werden gestapelt …</translation>
    </message>
    <message>
        <source>The result</source>
        <translation>Das Ergebnis</translation>
    </message>
    <message>
        <source>These digits have no {0}: choose another.</source>
        <translation>Diese Ziffern haben keine {0}: Wähle eine andere.</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Typ:</translation>
    </message>
    <message>
        <source>Which image, along axis 0</source>
        <translation>Welches Bild, entlang Achse 0</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>list of tensors</source>
        <translation>Liste von Tensoren</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>rank {0}</source>
        <translation>Rang {0}</translation>
    </message>
    <message>
        <source>{0}, shape {1}</source>
        <translation>{0}, Form {1}</translation>
    </message>
</context>
<context>
    <name>StagePicture</name>
    <message>
        <source>{0} by {1} pixels</source>
        <translation>{0} mal {1} Pixel</translation>
    </message>
</context>
<context>
    <name>StagesCard</name>
    <message>
        <source>Centre of mass</source>
        <translation>Schwerpunkt</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Cut out the box around the ink, so that empty margins do not count</source>
        <translation>Schneidet den Kasten um die Tinte aus, damit leere Ränder nicht zählen</translation>
    </message>
    <message>
        <source>Draw the same strokes with another pen</source>
        <translation>Zeichnet dieselben Striche mit einem anderen Stift</translation>
    </message>
    <message>
        <source>Fit into 20×20</source>
        <translation>In 20×20 einpassen</translation>
    </message>
    <message>
        <source>From strokes to 28×28</source>
        <translation>Von Strichen zu 28×28</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Ink is 255</source>
        <translation>Tinte ist 255</translation>
    </message>
    <message>
        <source>Ink is high and paper 0, as in MNIST; a scanner has it the other way round</source>
        <translation>Tinte ist hoch und Papier 0, wie in MNIST; bei einem Scanner ist es umgekehrt</translation>
    </message>
    <message>
        <source>It is whole: no stage is left out</source>
        <translation>Es ist ganz: Keine Stufe ist ausgelassen</translation>
    </message>
    <message>
        <source>Let a pixel that is half covered be grey, not black or white</source>
        <translation>Lässt ein halb bedecktes Pixel grau sein, nicht schwarz oder weiß</translation>
    </message>
    <message>
        <source>Only a drawing has strokes: this digit is pixels already</source>
        <translation>Nur eine Zeichnung hat Striche: Diese Ziffer besteht schon aus Pixeln</translation>
    </message>
    <message>
        <source>Put the centre of mass at row 14, column 14, not the middle of the box</source>
        <translation>Legt den Schwerpunkt auf Zeile 14, Spalte 14, nicht die Mitte des Kastens</translation>
    </message>
    <message>
        <source>Scale the longest side to 20 pixels, keeping the shape</source>
        <translation>Skaliert die längste Seite auf 20 Pixel und behält die Form</translation>
    </message>
    <message>
        <source>Strokes</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>The 28 by 28 image</source>
        <translation>Das Bild, 28 mal 28</translation>
    </message>
    <message>
        <source>The crop</source>
        <translation>Der Zuschnitt</translation>
    </message>
    <message>
        <source>The fitted crop</source>
        <translation>Der eingepasste Zuschnitt</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Ganzes Rezept</translation>
    </message>
    <message>
        <source>Width of the pen in pixels of the 28 by 28 image</source>
        <translation>Breite des Stifts in Pixeln des Bildes, 28 mal 28</translation>
    </message>
    <message>
        <source>[{0}, {1}] = {2}</source>
        <translation>[{0}, {1}] = {2}</translation>
    </message>
    <message>
        <source>at {0}, {1} · mean {2:.3f}</source>
        <translation>bei {0}, {1} · Mittel {2:.3f}</translation>
    </message>
    <message>
        <source>by L2: {0} ({1:.4f})</source>
        <translation>nach L2: {0} ({1:.4f})</translation>
    </message>
    <message>
        <source>from {0}, {1}</source>
        <translation>von {0}, {1}</translation>
    </message>
    <message>
        <source>margins kept</source>
        <translation>Ränder behalten</translation>
    </message>
    <message>
        <source>model: {0} ({1:.3f})</source>
        <translation>Modell: {0} ({1:.3f})</translation>
    </message>
    <message>
        <source>nearest by L1: {0} ({1:.4f})</source>
        <translation>am nächsten nach L1: {0} ({1:.4f})</translation>
    </message>
    <message>
        <source>no strokes</source>
        <translation>keine Striche</translation>
    </message>
    <message>
        <source>only pixels</source>
        <translation>nur Pixel</translation>
    </message>
    <message>
        <source>points: {0}</source>
        <translation>Punkte: {0}</translation>
    </message>
    <message>
        <source>scaled by {0:.3f}</source>
        <translation>Faktor {0:.3f}</translation>
    </message>
    <message>
        <source>strokes: {0}</source>
        <translation>Striche: {0}</translation>
    </message>
    <message>
        <source>{0:.1f} px</source>
        <translation>{0:.1f} px</translation>
    </message>
    <message>
        <source>{0} is ink</source>
        <translation>{0} ist Tinte</translation>
    </message>
    <message>
        <source>{0}, to {1}</source>
        <translation>{0}, zu {1}</translation>
    </message>
</context>
<context>
    <name>StagesPanel</name>
    <message>
        <source>Backward</source>
        <translation>Backward</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Loss</translation>
    </message>
    <message>
        <source>One step in stages</source>
        <translation>Ein Schritt in Stufen</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predict</translation>
    </message>
    <message>
        <source>Something is wrong in this run on purpose; press to go there</source>
        <translation>In diesem Lauf ist mit Absicht etwas falsch; drück, um dorthin zu gehen</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Zero</translation>
    </message>
    <message>
        <source>grad stays</source>
        <translation>grad bleibt</translation>
    </message>
    <message>
        <source>grad → 0</source>
        <translation>grad → 0</translation>
    </message>
    <message>
        <source>lr {0}</source>
        <translation>lr {0}</translation>
    </message>
    <message>
        <source>max {0}</source>
        <translation>max. {0}</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>slopes</source>
        <translation>Steigungen</translation>
    </message>
</context>
<context>
    <name>StatusPanel</name>
    <message>
        <source>Going there</source>
        <translation>Unterwegs dorthin</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
    <message>
        <source>Loss, gradients or weights are no finite numbers any more: the run diverged.</source>
        <translation>Loss, Gradienten oder Gewichte sind keine endlichen Zahlen mehr: Der Lauf ist divergiert.</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused after {0}</source>
        <translation>Pausiert nach {0}</translation>
    </message>
    <message>
        <source>PyTorch is loading; you can draw</source>
        <translation>PyTorch wird geladen; du kannst schon zeichnen</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped by an error</source>
        <translation>Durch einen Fehler gestoppt</translation>
    </message>
    <message>
        <source>accuracy {0}</source>
        <translation>Genauigkeit {0}</translation>
    </message>
    <message>
        <source>accuracy {0} after step {1}</source>
        <translation>Genauigkeit {0} nach Schritt {1}</translation>
    </message>
    <message>
        <source>epoch {0} · batch {1} of {2}</source>
        <translation>Epoche {0} · Batch {1} von {2}</translation>
    </message>
    <message>
        <source>loss {0}</source>
        <translation>Loss {0}</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>{0} …</source>
        <translation>{0} …</translation>
    </message>
    <message>
        <source>{0} … {1} %</source>
        <translation>{0} … {1} %</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>At the minimum the slope is 0, so there is no step left to take.</source>
        <translation>Im Minimum ist die Steigung 0, also bleibt kein Schritt zu machen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Further out than it began. Steps grow with the slope, and the slope grows with x.</source>
        <translation>Weiter außen als am Anfang. Schritte wachsen mit der Steigung, und die Steigung wächst mit x.</translation>
    </message>
    <message>
        <source>No step has been taken</source>
        <translation>Noch wurde kein Schritt gemacht</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step against the slope</source>
        <translation>Schritt gegen die Steigung</translation>
    </message>
    <message>
        <source>The slope points uphill: a step goes the other way, further where it is steep.</source>
        <translation>Die Steigung zeigt bergauf, ein Schritt bergab: weiter, wo es steil ist.</translation>
    </message>
    <message>
        <source>There is nowhere to go</source>
        <translation>Es gibt kein Wohin</translation>
    </message>
    <message>
        <source>next x</source>
        <translation>nächstes x</translation>
    </message>
    <message>
        <source>slope  2 · x</source>
        <translation>Steigung  2 · x</translation>
    </message>
    <message>
        <source>step  −lr · slope</source>
        <translation>Schritt  −lr · Steigung</translation>
    </message>
    <message>
        <source>steps taken</source>
        <translation>Schritte bisher</translation>
    </message>
    <message>
        <source>x has left for infinity: take a step back, or restart</source>
        <translation>x ist ins Unendliche entschwunden: Geh einen Schritt zurück, oder beginn neu</translation>
    </message>
</context>
<context>
    <name>StepSizePanel</name>
    <message>
        <source>Along this step</source>
        <translation>Entlang dieses Schritts</translation>
    </message>
    <message>
        <source>Best for this batch: lr {0}.</source>
        <translation>Am besten für diesen Batch: lr {0}.</translation>
    </message>
    <message>
        <source>Loss against learning rate</source>
        <translation>Loss gegen Lernrate</translation>
    </message>
    <message>
        <source>Some numbers of this step are not finite: the run diverged. Go back, or Reset.</source>
        <translation>Manche Zahlen dieses Schritts sind nicht endlich: Der Lauf ist divergiert. Geh zurück, oder drück auf Neu.</translation>
    </message>
    <message>
        <source>Take a step, or go on to Backward: its gradient is the direction that is tried.</source>
        <translation>Mach einen Schritt, oder geh bis Backward weiter: Sein Gradient ist die Richtung, die probiert wird.</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>That is uphill: the step is so long that it passes the valley.</source>
        <translation>Das ist bergauf: Der Schritt ist so lang, dass er am Tal vorbeigeht.</translation>
    </message>
    <message>
        <source>The next steps use this learning rate; the weights stay</source>
        <translation>Die nächsten Schritte benutzen diese Lernrate; die Gewichte bleiben</translation>
    </message>
    <message>
        <source>This is the learning rate in use. Move the line to another.</source>
        <translation>Das ist die Lernrate, die gilt. Schieb die Linie zu einer anderen.</translation>
    </message>
    <message>
        <source>Trying learning rates</source>
        <translation>Lernraten werden probiert</translation>
    </message>
    <message>
        <source>With lr {0} this step takes the batch&apos;s loss from {1} to {2}; validation {3} to {4}. </source>
        <translation>Mit lr {0} bringt dieser Schritt den Loss des Batches von {1} auf {2}; Validierung von {3} auf {4}. </translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>lr {0}: loss {1}</source>
        <translation>lr {0}: Loss {1}</translation>
    </message>
    <message>
        <source>the loss if the learning rate were another</source>
        <translation>der Loss, wenn die Lernrate eine andere wäre</translation>
    </message>
</context>
<context>
    <name>StepView</name>
    <message>
        <source>Every weight goes against its gradient, by the learning rate times it. A step is small: the middle map has a scale of its own, the outer two share one. Press a pixel to follow its weight.</source>
        <translation>Jedes Gewicht geht gegen seinen Gradienten, um die Lernrate mal den Gradienten. Ein Schritt ist klein: Die mittlere Karte hat eine eigene Skala, die beiden äußeren teilen sich eine. Drück auf ein Pixel, um seinem Gewicht zu folgen.</translation>
    </message>
    <message>
        <source>The gradient {0}, from Backward: {1} Times −{2} it is {3}, what this weight moves.</source>
        <translation>Der Gradient {0}, von Backward: {1} Mal −{2} ergibt {3}, um so viel bewegt sich dieses Gewicht.</translation>
    </message>
    <message>
        <source>The learning rate is yours to choose: {0}. The gradient gives the direction, it the length.</source>
        <translation>Die Lernrate wählst du: {0}. Der Gradient gibt die Richtung, sie die Länge.</translation>
    </message>
    <message>
        <source>a little more of this weight lowers the loss.</source>
        <translation>Ein wenig mehr von diesem Gewicht senkt den Loss.</translation>
    </message>
    <message>
        <source>a little more of this weight raises the loss.</source>
        <translation>Ein wenig mehr von diesem Gewicht erhöht den Loss.</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>no image of the batch has ink here, or none has a say.</source>
        <translation>Kein Bild des Batches hat hier Tinte, oder keines hat etwas zu sagen.</translation>
    </message>
    <message>
        <source>old</source>
        <translation>alt</translation>
    </message>
    <message>
        <source>{0} + {1} × ({2}) = {3}: along the gradient, where the loss is higher.</source>
        <translation>{0} + {1} × ({2}) = {3}: mit dem Gradienten, dorthin, wo der Loss höher ist.</translation>
    </message>
    <message>
        <source>{0} was {1} when step {2} began: the number the predictions of this batch were made with.</source>
        <translation>{0} war {1}, als Schritt {2} begann: die Zahl, mit der die Vorhersagen dieses Batches gemacht wurden.</translation>
    </message>
    <message>
        <source>{0} − {1} × ({2}) = {3}: the weight the next batch will meet.</source>
        <translation>{0} − {1} × ({2}) = {3}: das Gewicht, auf das der nächste Batch trifft.</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>All gradients are 0 again. Without this, the next ones would be added to the old.</source>
        <translation>Alle Gradienten sind wieder 0. Sonst würden die nächsten zu den alten addiert.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backwards: each operation multiplies what comes in by its own slope and hands it on.</source>
        <translation>Rückwärts: Jeder Rechenschritt multipliziert, was hereinkommt, mit seiner eigenen Steigung und gibt es weiter.</translation>
    </message>
    <message>
        <source>Each input knows its slope: by how much f grows when it grows a little.</source>
        <translation>Jede Eingabe kennt ihre Steigung: um wie viel f wächst, wenn sie ein wenig wächst.</translation>
    </message>
    <message>
        <source>Every value is there. Now backwards, from f, whose own gradient is 1.</source>
        <translation>Jeder Wert ist da. Jetzt rückwärts, von f aus, dessen eigener Gradient 1 ist.</translation>
    </message>
    <message>
        <source>Everything is filled; backward() adds the same gradients once more</source>
        <translation>Alles ist ausgefüllt; backward() addiert dieselben Gradienten noch einmal</translation>
    </message>
    <message>
        <source>Fill the graph node by node: values first, then gradients. What will {0} be?</source>
        <translation>Fülle den Graphen Knoten für Knoten: erst die Werte, dann die Gradienten. Was wird {0} sein?</translation>
    </message>
    <message>
        <source>Forwards, then backwards</source>
        <translation>Vorwärts, dann rückwärts</translation>
    </message>
    <message>
        <source>Forwards: {0}.</source>
        <translation>Vorwärts: {0}.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Nothing has been filled</source>
        <translation>Noch ist nichts ausgefüllt</translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation>PyTorch wird geladen …</translation>
    </message>
    <message>
        <source>There is no gradient to set to 0</source>
        <translation>Es gibt keinen Gradienten, der auf 0 gesetzt werden kann</translation>
    </message>
    <message>
        <source>There is no graph to fill</source>
        <translation>Es gibt keinen Graphen zum Ausfüllen</translation>
    </message>
    <message>
        <source>backward() ran {0} times: gradients of inputs add up until zero_().</source>
        <translation>backward() lief {0}-mal: Gradienten der Eingaben summieren sich, bis zu zero_().</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Row {0} of the image is places {1} to {2} of 784; pixel {3} holds {4}</source>
        <translation>Zeile {0} des Bildes sind die Stellen {1} bis {2} von 784; Pixel {3} hat den Wert {4}</translation>
    </message>
    <message>
        <source>The image as one row</source>
        <translation>Das Bild als eine Zeile</translation>
    </message>
</context>
<context>
    <name>SubtractionCard</name>
    <message>
        <source>0–1</source>
        <translation>0–1</translation>
    </message>
    <message>
        <source>Ideal digit</source>
        <translation>Idealziffer</translation>
    </message>
    <message>
        <source>Kind of difference</source>
        <translation>Art der Differenz</translation>
    </message>
    <message>
        <source>More ink (amber) and less ink (blue) cancel: a sum near 0 does not mean a near digit.</source>
        <translation>Mehr Tinte (Bernstein) und weniger Tinte (Blau) heben sich auf: Eine Summe nahe 0 heißt nicht, dass die Ziffer nahe ist.</translation>
    </message>
    <message>
        <source>Squares grow too, and large differences count most. The root of their mean is L2.</source>
        <translation>Auch Quadrate wachsen, und große Differenzen zählen am meisten. Die Wurzel ihres Mittels ist L2.</translation>
    </message>
    <message>
        <source>Take a 3</source>
        <translation>Nimm eine 3</translation>
    </message>
    <message>
        <source>Without its sign nothing cancels: the sum only grows. Its mean is the L1 distance.</source>
        <translation>Ohne Vorzeichen hebt sich nichts auf: Die Summe wächst nur. Ihr Mittel ist der L1-Abstand.</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absolut</translation>
    </message>
    <message>
        <source>difference without sign</source>
        <translation>Differenz ohne Vorzeichen</translation>
    </message>
    <message>
        <source>digit x</source>
        <translation>Ziffer x</translation>
    </message>
    <message>
        <source>ideal m</source>
        <translation>Ideal m</translation>
    </message>
    <message>
        <source>less ink</source>
        <translation>weniger Tinte</translation>
    </message>
    <message>
        <source>more ink</source>
        <translation>mehr Tinte</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>mit Vorzeichen</translation>
    </message>
    <message>
        <source>signed difference</source>
        <translation>Differenz mit Vorzeichen</translation>
    </message>
    <message>
        <source>squared</source>
        <translation>quadriert</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>sum / 784</source>
        <translation>Summe / 784</translation>
    </message>
    <message>
        <source>sum of {0}, pixel by pixel</source>
        <translation>Summe von {0}, Pixel für Pixel</translation>
    </message>
    <message>
        <source>this pixel</source>
        <translation>dieses Pixel</translation>
    </message>
    <message>
        <source>±1</source>
        <translation>±1</translation>
    </message>
</context>
<context>
    <name>SumCard</name>
    <message>
        <source>draw a digit</source>
        <translation>zeichne eine Ziffer</translation>
    </message>
    <message>
        <source>same scale</source>
        <translation>dieselbe Skala</translation>
    </message>
    <message>
        <source>so it says</source>
        <translation>also sagt es</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
</context>
<context>
    <name>SumPlot</name>
    <message>
        <source>The sum up to pixel {0} is {1}; of all it is {2}</source>
        <translation>Die Summe bis Pixel {0} ist {1}; die von allen ist {2}</translation>
    </message>
    <message>
        <source>The sum, pixel by pixel</source>
        <translation>Die Summe, Pixel für Pixel</translation>
    </message>
    <message>
        <source>pixel 0</source>
        <translation>Pixel 0</translation>
    </message>
</context>
<context>
    <name>SweepMap</name>
    <message>
        <source>{down} down, {right} right: read as {said}</source>
        <translation>{down} nach unten, {right} nach rechts: als {said} gelesen</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>Sorted by {0}, {1}. Enter sorts by the column of the cursor</source>
        <translation>Sortiert nach {0}, {1}. Enter sortiert nach der Spalte des Cursors</translation>
    </message>
    <message>
        <source>highest first</source>
        <translation>höchste zuerst</translation>
    </message>
    <message>
        <source>lowest first</source>
        <translation>niedrigste zuerst</translation>
    </message>
</context>
<context>
    <name>TaskChoice</name>
    <message>
        <source>All ten</source>
        <translation>Alle zehn</translation>
    </message>
    <message>
        <source>Digits of the runs</source>
        <translation>Ziffern der Läufe</translation>
    </message>
    <message>
        <source>{0} vs {1}</source>
        <translation>{0} gegen {1}</translation>
    </message>
</context>
<context>
    <name>TaskRow</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done · {0}</source>
        <translation>Erledigt · {0}</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Tipp</translation>
    </message>
    <message>
        <source>Now: {0}</source>
        <translation>Jetzt: {0}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>TaskSegments</name>
    <message>
        <source>All ten</source>
        <translation>Alle zehn</translation>
    </message>
    <message>
        <source>Which digits compete</source>
        <translation>Welche Ziffern antreten</translation>
    </message>
    <message>
        <source>Which digits compete. The run that is trained stays as it is</source>
        <translation>Welche Ziffern antreten. Der Lauf, der trainiert wird, bleibt, wie er ist</translation>
    </message>
    <message>
        <source>{0} vs {1}</source>
        <translation>{0} gegen {1}</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <source>All steps so far</source>
        <translation>Alle Schritte bisher</translation>
    </message>
    <message>
        <source>Drag along the line to any earlier step. Change something there, and a second branch begins.</source>
        <translation>Ziehe auf der Linie zu irgendeinem früheren Schritt. Ändere dort etwas, und ein zweiter Zweig beginnt.</translation>
    </message>
    <message>
        <source>Draw a 3 or a 7 with the mouse, a pen or the arrow keys. Or take a digit from the collection.</source>
        <translation>Zeichne mit Maus, Stift oder Pfeiltasten eine 3 oder eine 7. Oder nimm eine Ziffer aus der Sammlung.</translation>
    </message>
    <message>
        <source>Draw here</source>
        <translation>Hier zeichnen</translation>
    </message>
    <message>
        <source>Five places</source>
        <translation>Fünf Orte</translation>
    </message>
    <message>
        <source>From single pixels to a trained model, in the order in which one idea needs the other. The digit stays the same in all of them.</source>
        <translation>Vom einzelnen Pixel zum trainierten Modell, in der Reihenfolge, in der eine Idee die andere braucht. Die Ziffer bleibt überall dieselbe.</translation>
    </message>
    <message>
        <source>Here the idea is at work. Everything can be changed: drag, type, click, and watch what follows.</source>
        <translation>Hier ist die Idee am Werk. Alles lässt sich ändern: ziehe, tippe, klicke, und sieh, was daraus folgt.</translation>
    </message>
    <message>
        <source>Run trains a model. Step takes one step, Stage a part of one, Back undoes it exactly.</source>
        <translation>Start trainiert ein Modell. Schritt macht einen Schritt, Stufe einen Teil davon, Zurück nimmt ihn genau zurück.</translation>
    </message>
    <message>
        <source>Short lessons lead through everything: predict first, then try it. The app sees what you have done. F1 brings the lesson of a page, ? shows all keys.</source>
        <translation>Kurze Lektionen führen durch alles: erst vorhersagen, dann ausprobieren. Die App sieht, was du getan hast. F1 holt die Lektion einer Seite, ? zeigt alle Tasten.</translation>
    </message>
    <message>
        <source>The guide</source>
        <translation>Der Kurs</translation>
    </message>
    <message>
        <source>The page of a place</source>
        <translation>Die Seite eines Orts</translation>
    </message>
    <message>
        <source>There is no lesson “{name}”. All lessons are in the guide, under All.</source>
        <translation>Es gibt keine Lektion „{name}“. Alle Lektionen stehen im Kurs unter „Alle“.</translation>
    </message>
    <message>
        <source>Train, step by step</source>
        <translation>Trainieren, Schritt für Schritt</translation>
    </message>
    <message>
        <source>What the model sees</source>
        <translation>Was das Modell sieht</translation>
    </message>
    <message>
        <source>Your drawing becomes 28 by 28 numbers. These alone are what is measured and learned from.</source>
        <translation>Aus deiner Zeichnung werden 28 mal 28 Zahlen. Nur an ihnen wird gemessen und gelernt.</translation>
    </message>
</context>
<context>
    <name>TensorImage</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>Row {row}, column {column}: {value}</source>
        <translation>Zeile {row}, Spalte {column}: {value}</translation>
    </message>
    <message>
        <source>{name}, {rows} by {columns}, strongest {value} at row {row}, column {column}</source>
        <translation>{name}, {rows} mal {columns}, am stärksten {value} in Zeile {row}, Spalte {column}</translation>
    </message>
</context>
<context>
    <name>TensorTip</name>
    <message>
        <source>max {0}</source>
        <translation>max {0}</translation>
    </message>
    <message>
        <source>min {0}</source>
        <translation>min {0}</translation>
    </message>
    <message>
        <source>rank {0}</source>
        <translation>Rang {0}</translation>
    </message>
</context>
<context>
    <name>TensorsCard</name>
    <message>
        <source>Lists in square brackets: a list is an axis. Up to 64 numbers.</source>
        <translation>Listen in eckigen Klammern: Eine Liste ist eine Achse. Bis zu 64 Zahlen.</translation>
    </message>
    <message>
        <source>Numbers of tns</source>
        <translation>Zahlen von tns</translation>
    </message>
    <message>
        <source>The digit</source>
        <translation>Die Ziffer</translation>
    </message>
    <message>
        <source>The tensors</source>
        <translation>Die Tensoren</translation>
    </message>
    <message>
        <source>Type into a cell, or change the lists.</source>
        <translation>Tipp in eine Zelle, oder ändere die Listen.</translation>
    </message>
    <message>
        <source>tns</source>
        <translation>tns</translation>
    </message>
</context>
<context>
    <name>ThumbnailGrid</name>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Every step you take appears here</source>
        <translation>Jeder Schritt, den du machst, erscheint hier</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>epoch {0}</source>
        <translation>Epoche {0}</translation>
    </message>
    <message>
        <source>lowest validation loss at step {0}</source>
        <translation>niedrigster Validierungs-Loss bei Schritt {0}</translation>
    </message>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
    <message>
        <source>step {0} of {1}</source>
        <translation>Schritt {0} von {1}</translation>
    </message>
    <message>
        <source>step {0}: lowest validation loss</source>
        <translation>Schritt {0}: niedrigster Validierungs-Loss</translation>
    </message>
    <message>
        <source>{0} other branches</source>
        <translation>{0} andere Zweige</translation>
    </message>
    <message>
        <source>{0}, step {1}: press to go there</source>
        <translation>{0}, Schritt {1}: drücken, um hinzugehen</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>step {0}</source>
        <translation>Schritt {0}</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>1 step/s</source>
        <translation>1 Schritt/s</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Epoch ▾</source>
        <translation>Epoche ▾</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the window and of the lessons</source>
        <translation>Sprache des Fensters und der Lektionen</translation>
    </message>
    <message>
        <source>Run to the end of the epoch, or some steps</source>
        <translation>Bis zum Ende der Epoche, oder einige Schritte</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Where the tensors live and the steps are taken</source>
        <translation>Wo die Tensoren liegen und die Schritte gemacht werden</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>volles Tempo</translation>
    </message>
    <message>
        <source>{0} steps/s</source>
        <translation>{0} Schritte/s</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Drag to cut a slice. The arrows move the cell, a typed number changes it.</source>
        <translation>Zieh, um einen Ausschnitt zu wählen. Die Pfeile bewegen die Zelle, eine getippte Zahl ändert sie.</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>max</source>
        <translation>max</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>zeros</source>
        <translation>Nullen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Tour</source>
        <translation>Rundgang</translation>
    </message>
</context>
<context>
    <name>TrainingCommands</name>
    <message>
        <source>10 steps</source>
        <translation>10 Schritte</translation>
    </message>
    <message>
        <source>100 steps</source>
        <translation>100 Schritte</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Begin again with untrained weights</source>
        <translation>Noch einmal mit untrainierten Gewichten beginnen</translation>
    </message>
    <message>
        <source>First step</source>
        <translation>Erster Schritt</translation>
    </message>
    <message>
        <source>Go back one step</source>
        <translation>Einen Schritt zurückgehen</translation>
    </message>
    <message>
        <source>Go back to the untrained model</source>
        <translation>Zum untrainierten Modell zurückgehen</translation>
    </message>
    <message>
        <source>Go to the newest step</source>
        <translation>Zum neuesten Schritt gehen</translation>
    </message>
    <message>
        <source>Go to this step of the branch before</source>
        <translation>Zu diesem Schritt des vorigen Zweigs gehen</translation>
    </message>
    <message>
        <source>Go to this step of the next branch</source>
        <translation>Zu diesem Schritt des nächsten Zweigs gehen</translation>
    </message>
    <message>
        <source>How many steps?</source>
        <translation>Wie viele Schritte?</translation>
    </message>
    <message>
        <source>Last step</source>
        <translation>Letzter Schritt</translation>
    </message>
    <message>
        <source>Next branch</source>
        <translation>Nächster Zweig</translation>
    </message>
    <message>
        <source>Previous branch</source>
        <translation>Voriger Zweig</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Run 10 steps</source>
        <translation>10 Schritte machen</translation>
    </message>
    <message>
        <source>Run 100 steps</source>
        <translation>100 Schritte machen</translation>
    </message>
    <message>
        <source>Run steps</source>
        <translation>Schritte machen</translation>
    </message>
    <message>
        <source>Run the next stage of a step</source>
        <translation>Die nächste Stufe eines Schritts ausführen</translation>
    </message>
    <message>
        <source>Run until every image was used once more</source>
        <translation>Laufen, bis jedes Bild noch einmal benutzt wurde</translation>
    </message>
    <message>
        <source>Say how many steps to run</source>
        <translation>Sag, wie viele Schritte es sein sollen</translation>
    </message>
    <message>
        <source>Some steps…</source>
        <translation>Einige Schritte …</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Step until you pause</source>
        <translation>Schritte machen, bis du pausierst</translation>
    </message>
    <message>
        <source>Take one mini-batch step</source>
        <translation>Einen Mini-Batch-Schritt machen</translation>
    </message>
    <message>
        <source>This is the beginning: no step was taken yet.</source>
        <translation>Das ist der Anfang: Noch wurde kein Schritt gemacht.</translation>
    </message>
    <message>
        <source>To the end of the epoch</source>
        <translation>Bis zum Ende der Epoche</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Wait until PyTorch and the digits have loaded.</source>
        <translation>Warte, bis PyTorch und die Ziffern geladen sind.</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Exported: {0} new pictures.</source>
        <translation>Exportiert: {0} neue Bilder.</translation>
    </message>
    <message>
        <source>Folder with train/3 and so on, or with a folder for each writer</source>
        <translation>Ordner mit train/3 und so weiter, oder mit einem Ordner je Name</translation>
    </message>
    <message>
        <source>Imported: {0} new, {1} known already, by {2}.</source>
        <translation>Importiert: {0} neu, {1} schon bekannt, von {2}.</translation>
    </message>
    <message>
        <source>Where shall the pictures go?</source>
        <translation>Wohin sollen die Bilder?</translation>
    </message>
</context>
<context>
    <name>TryList</name>
    <message>
        <source>Another shape</source>
        <translation>Eine andere Form</translation>
    </message>
    <message>
        <source>Calculate with all at once</source>
        <translation>Mit allen auf einmal rechnen</translation>
    </message>
    <message>
        <source>Expressions to try</source>
        <translation>Ausdrücke zum Ausprobieren</translation>
    </message>
    <message>
        <source>L2 from 3</source>
        <translation>L2 zu 3</translation>
    </message>
    <message>
        <source>Take a part</source>
        <translation>Einen Teil nehmen</translation>
    </message>
    <message>
        <source>These fail. Guess why</source>
        <translation>Diese scheitern. Rate, warum</translation>
    </message>
    <message>
        <source>True or False</source>
        <translation>True oder False</translation>
    </message>
    <message>
        <source>column 1</source>
        <translation>Spalte 1</translation>
    </message>
    <message>
        <source>every number</source>
        <translation>jede Zahl</translation>
    </message>
    <message>
        <source>ink from 0 to 1</source>
        <translation>Tinte von 0 bis 1</translation>
    </message>
    <message>
        <source>of each column</source>
        <translation>je Spalte</translation>
    </message>
    <message>
        <source>of the digit</source>
        <translation>der Ziffer</translation>
    </message>
    <message>
        <source>one axis more</source>
        <translation>eine Achse mehr</translation>
    </message>
    <message>
        <source>one long row</source>
        <translation>eine lange Zeile</translation>
    </message>
    <message>
        <source>part of row 1</source>
        <translation>Teil von Zeile 1</translation>
    </message>
    <message>
        <source>row 1</source>
        <translation>Zeile 1</translation>
    </message>
    <message>
        <source>rows and columns swap</source>
        <translation>Zeilen und Spalten tauschen</translation>
    </message>
    <message>
        <source>same order, other rows</source>
        <translation>gleiche Folge, andere Zeilen</translation>
    </message>
    <message>
        <source>the type changes</source>
        <translation>der Typ ändert sich</translation>
    </message>
    <message>
        <source>those that hold</source>
        <translation>wo es stimmt</translation>
    </message>
    <message>
        <source>what it holds</source>
        <translation>was darin ist</translation>
    </message>
    <message>
        <source>without the sign</source>
        <translation>ohne Vorzeichen</translation>
    </message>
</context>
<context>
    <name>TwoWays</name>
    <message>
        <source>, {0} the same</source>
        <translation>, {0} gleich</translation>
    </message>
    <message>
        <source>Distances in two ways</source>
        <translation>Abstände auf zwei Wegen</translation>
    </message>
    <message>
        <source>Nothing to show yet</source>
        <translation>Noch nichts zu zeigen</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>by the library</source>
        <translation>mit der Bibliothek</translation>
    </message>
    <message>
        <source>formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>no distance: it may be 0</source>
        <translation>kein Abstand: Es kann 0 sein</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>mit Vorzeichen</translation>
    </message>
    <message>
        <source>{0}: {1} = {2}</source>
        <translation>{0}: {1} = {2}</translation>
    </message>
</context>
<context>
    <name>ValleyView</name>
    <message>
        <source>Map of the loss</source>
        <translation>Karte des Loss</translation>
    </message>
    <message>
        <source>PyTorch is loading …</source>
        <translation>PyTorch wird geladen …</translation>
    </message>
    <message>
        <source>lowest here {0}</source>
        <translation>niedrigster hier {0}</translation>
    </message>
    <message>
        <source>minimum {0}</source>
        <translation>Minimum {0}</translation>
    </message>
    <message>
        <source>{0} {1}, {2} {3}: loss {4}; lowest on this map {5}</source>
        <translation>{0} {1}, {2} {3}: Loss {4}; niedrigster auf dieser Karte {5}</translation>
    </message>
</context>
<context>
    <name>Verdicts</name>
    <message>
        <source>Calibrating the model</source>
        <translation>Das Modell kalibrieren</translation>
    </message>
    <message>
        <source>Loading the trained network</source>
        <translation>Das trainierte Netz laden</translation>
    </message>
</context>
<context>
    <name>VoteCard</name>
    <message>
        <source>All at once</source>
        <translation>Alle auf einmal</translation>
    </message>
    <message>
        <source>All images in one line</source>
        <translation>Alle Bilder in einer Zeile</translation>
    </message>
    <message>
        <source>Is it a {0}? All at once</source>
        <translation>Ist es eine {0}? Alle auf einmal</translation>
    </message>
    <message>
        <source>The answers: a filled cell is a wrong one</source>
        <translation>Die Antworten: eine gefüllte Zelle ist eine falsche</translation>
    </message>
    <message>
        <source>Validation images of</source>
        <translation>Validierungsbilder von</translation>
    </message>
    <message>
        <source>x holds all {0} validation images of a {1}; x&#xa0;−&#xa0;m is [{5},&#xa0;28,&#xa0;28]. Own and other are the ideals {1} and {2}. {3} are nearer to their own; {4} are not: the cells that stand out. Click one to put it on the canvas.</source>
        <translation>x enthält alle {0} Validierungsbilder einer {1}; x&#xa0;−&#xa0;m ist [{5},&#xa0;28,&#xa0;28]. Eigenes und anderes sind die Ideale {1} und {2}. {3} sind ihrem eigenen näher; {4} nicht: die Zellen, die hervortreten. Klick auf eine, um sie auf die Zeichenfläche zu legen.</translation>
    </message>
</context>
<context>
    <name>WayCard</name>
    <message>
        <source>A picture file is opened. Python knows it as an image, not yet as numbers to reckon with.</source>
        <translation>Eine Bilddatei wird geöffnet. Python kennt sie als Bild, noch nicht als Zahlen, mit denen man rechnet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Each pixel is averaged over all images. Axis 0 is used up, and one picture is left.</source>
        <translation>Jedes Pixel wird über alle Bilder gemittelt. Achse 0 ist aufgebraucht, und ein Bild bleibt übrig.</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Float</translation>
    </message>
    <message>
        <source>From files to the ideal {0}</source>
        <translation>Von Dateien zum Ideal {0}</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>One tensor for each file, in a Python list. A list has a length, but no shape.</source>
        <translation>Ein Tensor je Datei, in einer Python-Liste. Eine Liste hat eine Länge, aber keine Form.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Stack</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Tensor</source>
        <translation>Tensor</translation>
    </message>
    <message>
        <source>That was the last line: the ideal is there</source>
        <translation>Das war die letzte Zeile: Das Ideal ist da</translation>
    </message>
    <message>
        <source>The line that ran last</source>
        <translation>Die Zeile, die zuletzt lief</translation>
    </message>
    <message>
        <source>The list becomes one tensor. Its new first axis, axis 0, says which image.</source>
        <translation>Aus der Liste wird ein Tensor. Seine neue erste Achse, Achse 0, sagt, welches Bild.</translation>
    </message>
    <message>
        <source>The same picture as a tensor: 28 rows of 28 whole numbers, 0 paper to 255 ink.</source>
        <translation>Dasselbe Bild als Tensor: 28 Zeilen zu 28 ganzen Zahlen, 0 Papier bis 255 Tinte.</translation>
    </message>
    <message>
        <source>This is the first line</source>
        <translation>Dies ist die erste Zeile</translation>
    </message>
    <message>
        <source>Whole numbers become fractions of full ink, 0 to 1: four bytes each in place of one.</source>
        <translation>Aus ganzen Zahlen werden Bruchteile voller Tinte, 0 bis 1: vier Bytes je Zahl statt einem.</translation>
    </message>
    <message>
        <source>{0} tensors</source>
        <translation>{0} Tensoren</translation>
    </message>
</context>
<context>
    <name>WeightCard</name>
    <message>
        <source>A filter slides over the whole image: each of its weights meets every pixel.</source>
        <translation>Ein Filter gleitet über das ganze Bild: Jedes seiner Gewichte trifft auf jedes Pixel.</translation>
    </message>
    <message>
        <source>A little more of this weight, and the loss {0}. Only the images with ink here have a say in it.</source>
        <translation>Ein wenig mehr von diesem Gewicht, und der Loss {0}. Nur die Bilder mit Tinte hier haben dabei etwas zu sagen.</translation>
    </message>
    <message>
        <source>Digit {0}</source>
        <translation>Ziffer {0}</translation>
    </message>
    <message>
        <source>Filter {0}</source>
        <translation>Filter {0}</translation>
    </message>
    <message>
        <source>No image has ink here, so x is 0 and change · 0 = 0: this weight does nothing and learns nothing.</source>
        <translation>Kein Bild hat hier Tinte, also ist x 0 und Änderung · 0 = 0: Dieses Gewicht tut nichts und lernt nichts.</translation>
    </message>
    <message>
        <source>No image of this batch has ink here, nor at {0} other pixels of 784. There x is 0, and 0 times any weight is 0: the loss does not feel it, the gradient is 0, and the step leaves it where it is.</source>
        <translation>Kein Bild dieses Batches hat hier Tinte, auch nicht an {0} anderen Pixeln von 784. Dort ist x 0, und 0 mal irgendein Gewicht ist 0: Der Loss spürt es nicht, der Gradient ist 0, und der Schritt lässt es, wo es ist.</translation>
    </message>
    <message>
        <source>Pixel {0}</source>
        <translation>Pixel {0}</translation>
    </message>
    <message>
        <source>There is ink, but nothing gets through: for every image with ink here the ReLU puts out 0, or the sigmoid is flat.</source>
        <translation>Tinte ist da, aber nichts kommt durch: Für jedes Bild mit Tinte hier gibt die ReLU 0 aus, oder die Sigmoid ist flach.</translation>
    </message>
    <message>
        <source>Unit {0}</source>
        <translation>Einheit {0}</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Where x is 0 the weight does nothing; elsewhere it counts as much as there is ink.</source>
        <translation>Wo x 0 ist, tut das Gewicht nichts; anderswo zählt es so viel, wie Tinte da ist.</translation>
    </message>
    <message>
        <source>Which map of the weights</source>
        <translation>Welche Karte der Gewichte</translation>
    </message>
    <message>
        <source>Which weight?</source>
        <translation>Welches Gewicht?</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>falls</source>
        <translation>fällt</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>images with ink there</source>
        <translation>Bilder mit Tinte dort</translation>
    </message>
    <message>
        <source>pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>rises</source>
        <translation>steigt</translation>
    </message>
    <message>
        <source>row {0}, column {1} · map ± {2}</source>
        <translation>Zeile {0}, Spalte {1} · Karte ± {2}</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
    <message>
        <source>{0}: row {1}, column {2}</source>
        <translation>{0}: Zeile {1}, Spalte {2}</translation>
    </message>
    <message>
        <source>± {0} · + votes {1}, − votes {2}</source>
        <translation>± {0} · + für {1}, − für {2}</translation>
    </message>
</context>
<context>
    <name>WeightPad</name>
    <message>
        <source>{0} weights other than 0, the strongest {1}; row {2}, column {3}: {4}</source>
        <translation>{0} Gewichte ungleich 0, das stärkste {1}; Zeile {2}, Spalte {3}: {4}</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>The digits are being loaded</source>
        <translation>Die Ziffern werden geladen</translation>
    </message>
    <message>
        <source>These digits hold no {0}. Choose another pair in Training.</source>
        <translation>Diese Ziffern haben keine {0}. Wähle im Training ein anderes Paar.</translation>
    </message>
    <message>
        <source>Trying the painted weights</source>
        <translation>Die gemalten Gewichte werden ausprobiert</translation>
    </message>
</context>
<context>
    <name>WeightsFiles</name>
    <message>
        <source>A sabotaged model cannot be exported: others would build it whole.</source>
        <translation>Ein sabotiertes Modell lässt sich nicht exportieren: Andere würden es ganz bauen.</translation>
    </message>
    <message>
        <source>Choose other digits, then import it again.</source>
        <translation>Wähle andere Ziffern und importiere sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Mend the model, train it, then export it.</source>
        <translation>Repariere das Modell, trainiere es und exportiere es dann.</translation>
    </message>
    <message>
        <source>Opening {0}</source>
        <translation>{0} wird geöffnet</translation>
    </message>
    <message>
        <source>Saving {0}</source>
        <translation>{0} wird gespeichert</translation>
    </message>
    <message>
        <source>{name} tells digits apart that are not among those in use: {digits}.</source>
        <translation>{name} unterscheidet Ziffern, die nicht unter den benutzten sind: {digits}.</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>the batch</source>
        <translation>der Batch</translation>
    </message>
    <message>
        <source>useful</source>
        <translation>brauchbar</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Ask the trained model, or the nearest ideal digit</source>
        <translation>Frag das trainierte Modell, oder die nächste Idealziffer</translation>
    </message>
    <message>
        <source>Draw a digit at the left: here stands why it is called what it is called.</source>
        <translation>Zeichne links eine Ziffer: Hier steht dann, warum sie so genannt wird.</translation>
    </message>
    <message>
        <source>Explaining the answer</source>
        <translation>Die Antwort wird erklärt</translation>
    </message>
    <message>
        <source>Ideals, L1</source>
        <translation>Ideale, L1</translation>
    </message>
    <message>
        <source>Ideals, L2</source>
        <translation>Ideale, L2</translation>
    </message>
    <message>
        <source>Loading …</source>
        <translation>Wird geladen …</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>The model is being made …</source>
        <translation>Das Modell wird gebaut …</translation>
    </message>
    <message>
        <source>The model&apos;s weights are no numbers any more: the loss diverged. Reset, or go back.</source>
        <translation>Die Gewichte des Modells sind keine Zahlen mehr: Der Loss ist divergiert. Drück auf Neu, oder geh zurück.</translation>
    </message>
    <message>
        <source>The nearest ideal is the {0}</source>
        <translation>Das nächste Ideal ist die {0}</translation>
    </message>
    <message>
        <source>There are no two ideal digits to compare yet.</source>
        <translation>Noch gibt es keine zwei Idealziffern zum Vergleichen.</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>{0}, step {1}, says {2}</source>
        <translation>{0}, Schritt {1}, sagt {2}</translation>
    </message>
</context>
<context>
    <name>WindowCommands</name>
    <message>
        <source>About MNIST Desktop</source>
        <translation>Über MNIST Desktop</translation>
    </message>
    <message>
        <source>All commands</source>
        <translation>Alle Befehle</translation>
    </message>
    <message>
        <source>As the system, dark, light</source>
        <translation>Wie das System, dunkel, hell</translation>
    </message>
    <message>
        <source>Close the window; your settings are kept</source>
        <translation>Schließt das Fenster; deine Einstellungen bleiben erhalten</translation>
    </message>
    <message>
        <source>Digit column</source>
        <translation>Ziffern-Spalte</translation>
    </message>
    <message>
        <source>Guide and code</source>
        <translation>Kurs und Code</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Language: {0}</source>
        <translation>Sprache: {0}</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Open or close it at the foot</source>
        <translation>Unten öffnen oder schließen</translation>
    </message>
    <message>
        <source>Open or close it at the left</source>
        <translation>Links öffnen oder schließen</translation>
    </message>
    <message>
        <source>Open or close them at the right</source>
        <translation>Rechts öffnen oder schließen</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>Run, drawing and history stay as they are</source>
        <translation>Lauf, Zeichnung und Verlauf bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Search all commands</source>
        <translation>Alle Befehle durchsuchen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen …</translation>
    </message>
    <message>
        <source>Show all commands as a menu</source>
        <translation>Alle Befehle als Menü zeigen</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Tasten zeigen</translation>
    </message>
    <message>
        <source>Show the lesson of this page</source>
        <translation>Die Lektion dieser Seite zeigen</translation>
    </message>
    <message>
        <source>Show the next page</source>
        <translation>Die nächste Seite zeigen</translation>
    </message>
    <message>
        <source>Show the page before</source>
        <translation>Die vorige Seite zeigen</translation>
    </message>
    <message>
        <source>Show this place</source>
        <translation>Diesen Ort zeigen</translation>
    </message>
    <message>
        <source>Size and parts of the window as at the start</source>
        <translation>Größe und Teile des Fensters wie am Anfang</translation>
    </message>
    <message>
        <source>Theme, contrast, size of type, language</source>
        <translation>Farben, Kontrast, Schriftgröße, Sprache</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Versions, thanks and licences</source>
        <translation>Versionen, Dank und Lizenzen</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
</context>
<context>
    <name>WorkedCard</name>
    <message>
        <source>Both are stretched: a column across, a row down. Three and three make nine.</source>
        <translation>Beide werden gestreckt: eine Spalte in die Breite, eine Zeile in die Höhe. Drei und drei machen neun.</translation>
    </message>
    <message>
        <source>One number is added to all three. Violet: used again, not stored again.</source>
        <translation>Eine Zahl wird zu allen dreien addiert. Violett: erneut benutzt, nicht erneut gespeichert.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>The row is used for both rows of the left one.</source>
        <translation>Die Zeile wird für beide Zeilen der linken benutzt.</translation>
    </message>
    <message>
        <source>The sum in Python</source>
        <translation>Die Summe in Python</translation>
    </message>
    <message>
        <source>With numbers</source>
        <translation>Mit Zahlen</translation>
    </message>
</context>
<context>
    <name>WorkedSum</name>
    <message>
        <source>The sum with all its numbers</source>
        <translation>Die Summe mit allen ihren Zahlen</translation>
    </message>
    <message>
        <source>{0} plus {1} is {2}</source>
        <translation>{0} plus {1} ist {2}</translation>
    </message>
</context>
<context>
    <name>WrongPanel</name>
    <message>
        <source> · click one to put it on the canvas</source>
        <translation> · ein Klick legt sie auf die Zeichenfläche</translation>
    </message>
    <message>
        <source> · the {0} surest</source>
        <translation> · die {0} sichersten</translation>
    </message>
    <message>
        <source>, surest first</source>
        <translation>, die sichersten zuerst</translation>
    </message>
    <message>
        <source>Image {0}: a {1} that is {2} nearer to the ideal {3}</source>
        <translation>Bild {0}: eine {1}, die um {2} näher am Ideal {3} ist</translation>
    </message>
    <message>
        <source>The {0} it gets wrong</source>
        <translation>Die {0}, die sie falsch nennt</translation>
    </message>
    <message>
        <source>What it gets wrong</source>
        <translation>Was sie falsch nennt</translation>
    </message>
    <message>
        <source>What the baseline gets wrong</source>
        <translation>Was die Baseline falsch nennt</translation>
    </message>
    <message>
        <source>What the baseline gets wrong stands here once it is measured</source>
        <translation>Was die Baseline falsch nennt, steht hier, sobald sie gemessen ist</translation>
    </message>
    <message>
        <source>Wrong ones</source>
        <translation>Falsche</translation>
    </message>
    <message>
        <source>every validation image is nearest to its own ideal</source>
        <translation>jedes Validierungsbild ist seinem eigenen Ideal am nächsten</translation>
    </message>
    <message>
        <source>of {0}</source>
        <translation>von {0}</translation>
    </message>
    <message>
        <source>{0} of the {1}s</source>
        <translation>{0} der {1}en</translation>
    </message>
</context>
<context>
    <name>XrayPanel</name>
    <message>
        <source>Digits and model are being loaded</source>
        <translation>Ziffern und Modell werden geladen</translation>
    </message>
    <message>
        <source>Draw a digit at the left: here stands every stage from your strokes to 28×28 numbers.</source>
        <translation>Zeichne links eine Ziffer: Hier steht dann jede Stufe von deinen Strichen bis zu 28×28 Zahlen.</translation>
    </message>
    <message>
        <source>Drawing X-ray</source>
        <translation>Röntgenbild der Zeichnung</translation>
    </message>
    <message>
        <source>From strokes to 28×28</source>
        <translation>Von Strichen zu 28×28</translation>
    </message>
    <message>
        <source>Measuring deviations</source>
        <translation>Abweichungen werden gemessen</translation>
    </message>
    <message>
        <source>Reading the drawing</source>
        <translation>Die Zeichnung wird gelesen</translation>
    </message>
    <message>
        <source>The digits in use have no {0}</source>
        <translation>Die benutzten Ziffern haben keine {0}</translation>
    </message>
    <message>
        <source>Until then the canvas is bare, and even that has a nearest ideal. Its distance is the ideal&apos;s own mean ink: {0}. The ideal with the least ink wins, so nothing would be “a {1}”. That is why the app says “nothing drawn” instead.</source>
        <translation>Bis dahin ist die Zeichenfläche blank, und selbst die hat ein nächstes Ideal. Sein Abstand ist die mittlere Tinte des Ideals selbst: {0}. Das Ideal mit der wenigsten Tinte gewinnt, also wäre nichts „eine {1}“. Darum sagt die App stattdessen „nichts gezeichnet“.</translation>
    </message>
    <message>
        <source>{0:.4f} to the {1}</source>
        <translation>{0:.4f} zur {1}</translation>
    </message>
    <message>
        <source>{0} at step {1}</source>
        <translation>{0} bei Schritt {1}</translation>
    </message>
</context>
<context>
    <name>ZeroView</name>
    <message>
        <source>.grad now</source>
        <translation>.grad jetzt</translation>
    </message>
    <message>
        <source>.grad without Zero</source>
        <translation>.grad ohne Zero</translation>
    </message>
    <message>
        <source>First plus again: backward() only ever adds. The step would take it for one gradient.</source>
        <translation>Erster plus noch einmal: backward() addiert immer nur. Der Schritt würde es für einen Gradienten halten.</translation>
    </message>
    <message>
        <source>It stays: nobody has emptied .grad, so the next backward adds to it.</source>
        <translation>Es bleibt: Niemand hat .grad geleert, also addiert das nächste backward dazu.</translation>
    </message>
    <message>
        <source>The gradient at {0}, as Backward filled it in. The step has used it.</source>
        <translation>Der Gradient bei {0}, wie Backward ihn eingetragen hat. Der Schritt hat ihn benutzt.</translation>
    </message>
    <message>
        <source>The same images with the new weights: nearly the same gradient at {0}, a little smaller where the step has helped.</source>
        <translation>Dieselben Bilder mit den neuen Gewichten: fast derselbe Gradient bei {0}, etwas kleiner, wo der Schritt geholfen hat.</translation>
    </message>
    <message>
        <source>Zero empties .grad, so the next backward starts from nothing. In the app it is None until then, as PyTorch does it today.</source>
        <translation>Zero leert .grad, damit das nächste backward bei nichts beginnt. In der App ist es bis dahin None, wie PyTorch es heute macht.</translation>
    </message>
    <message>
        <source>again</source>
        <translation>noch einmal</translation>
    </message>
    <message>
        <source>backward() adds to .grad what is already there, so each step must forget the gradient it used. The second backward is shown for the linear model and the simple net, with up to 2048 images.</source>
        <translation>backward() addiert zu .grad, was schon da ist, also muss jeder Schritt den Gradienten vergessen, den er benutzt hat. Das zweite backward wird für das lineare Modell und das einfache Netz gezeigt, mit bis zu 2048 Bildern.</translation>
    </message>
    <message>
        <source>backward() adds to .grad what is already there. Here the same images went backwards once more, after the step: without Zero, .grad would hold the sum, and the next step would be nearly twice as long.</source>
        <translation>backward() addiert zu .grad, was schon da ist. Hier gingen dieselben Bilder noch einmal rückwärts, nach dem Schritt: Ohne Zero stünde in .grad die Summe, und der nächste Schritt wäre fast doppelt so lang.</translation>
    </message>
    <message>
        <source>grad of this step</source>
        <translation>grad dieses Schritts</translation>
    </message>
    <message>
        <source>row {0}, column {1}</source>
        <translation>Zeile {0}, Spalte {1}</translation>
    </message>
    <message>
        <source>the same images again</source>
        <translation>nochmal dieselben Bilder</translation>
    </message>
    <message>
        <source>this step</source>
        <translation>dieser Schritt</translation>
    </message>
    <message>
        <source>without Zero</source>
        <translation>ohne Zero</translation>
    </message>
</context>
<context>
    <name>_Callout</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} von {1}</translation>
    </message>
</context>
<context>
    <name>_Facts</name>
    <message>
        <source>Centre</source>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Facts of the digit</source>
        <translation>Eckdaten der Ziffer</translation>
    </message>
    <message>
        <source>Ink: mean of the image, 0 to 1. Box: width × height of the ink, its longest side 20 in MNIST.
Centre: row and column of the centre of mass, 14 and 14 in MNIST.</source>
        <translation>Tinte: Mittel des Bildes, 0 bis 1. Kasten: Breite × Höhe der Tinte, ihre längste Seite ist in MNIST 20.
Mitte: Zeile und Spalte des Schwerpunkts, in MNIST 14 und 14.</translation>
    </message>
</context>
<context>
    <name>_FigureButton</name>
    <message>
        <source>{0}; press to ask where it comes from</source>
        <translation>{0}; drück, um zu fragen, woher es kommt</translation>
    </message>
</context>
<context>
    <name>_Gutter</name>
    <message>
        <source>Numbers of the lines</source>
        <translation>Zeilennummern</translation>
    </message>
</context>
<context>
    <name>_ProgressBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>{0} of {1} drawn</source>
        <translation>{0} von {1} gezeichnet</translation>
    </message>
</context>
<context>
    <name>_StageBox</name>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
</context>
<context>
    <name>_Swatch</name>
    <message>
        <source>Colour of the pixel</source>
        <translation>Farbe des Pixels</translation>
    </message>
    <message>
        <source>red {0}, green {1}, blue {2}</source>
        <translation>rot {0}, grün {1}, blau {2}</translation>
    </message>
</context>
<context>
    <name>_WidthMenu</name>
    <message>
        <source>Width of the pen in pixels of the 28 by 28 image</source>
        <translation>Breite des Stifts in Pixeln des Bildes, 28 mal 28</translation>
    </message>
    <message>
        <source>{0:.1f} px</source>
        <translation>{0:.1f} px</translation>
    </message>
</context>
</TS>
