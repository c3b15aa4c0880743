### La frase, los códigos, la cortina y el escritorio de la maestra o del maestro.

## Se pide algo secreto
ask-class-title = Esta clase está bajo llave
ask-class-about = { $file }: se abre con la frase de la maestra o del maestro.
ask-desk-title = Solo para la maestra o el maestro
ask-desk-about = Escriba la frase de esta clase.
ask-code = Código
ask-passphrase = Frase
ask-recovery = Código de recuperación, como se imprimió
ask-recovery-again = Con la tecla de borrar se corrige. Al escribir se empieza de nuevo.
    .aloud = { "" }
ask-code-student = { $student }, escribe tu código
ask-code-about-student = Son seis números. Si no los recuerdas, tu maestra o maestro te puede dar otros.
ask-for-student = Para abrir la página de { $student }
student-has-no-code = Esta página todavía no tiene código. La escuela puede abrirla aquí y dar un código desde el escritorio.
try-was-wrong = No es correcto. Intente otra vez.
try-has-to-wait = { $seconds ->
    [one] Hubo demasiados intentos. Espere { $seconds } segundo.
   *[other] Hubo demasiados intentos. Espere { $seconds } segundos.
}

try-was-wrong-student = No es ese. Inténtalo otra vez.
try-has-to-wait-student = { $seconds ->
    [one] Hubo demasiados intentos. Espera { $seconds } segundo, o pídele ayuda a tu maestra o maestro (F3).
   *[other] Hubo demasiados intentos. Espera { $seconds } segundos, o pídele ayuda a tu maestra o maestro (F3).
}
    .aloud = { $seconds ->
        [one] Hubo demasiados intentos. Espera { $seconds } segundo, o pídele ayuda a tu maestra o maestro.
       *[other] Hubo demasiados intentos. Espera { $seconds } segundos, o pídele ayuda a tu maestra o maestro.
    }

## La cortina
curtain-title = La pantalla está tapada
curtain-about = Para que nadie más lea. Lo que escribieron sigue aquí.
curtain-any-key = Oprima cualquier tecla para seguir.
    .aloud = Oprima Enter para seguir.
covered-in = { $seconds ->
    [one] Para cuidar lo que está escrito, la pantalla se va a tapar en { $seconds } segundo. Con una flecha (→) sigue abierta.
   *[other] Para cuidar lo que está escrito, la pantalla se va a tapar en { $seconds } segundos. Con una flecha (→) sigue abierta.
}
    .aloud = { $seconds ->
        [one] Para cuidar lo que está escrito, esto se va a tapar en { $seconds } segundo. Con una letra r y Enter sigue abierto.
       *[other] Para cuidar lo que está escrito, esto se va a tapar en { $seconds } segundos. Con una letra r y Enter sigue abierto.
    }

## El escritorio
class-lacks = Esta clase usa palabras de la carpeta de la escuela que aquí no están: { $names }. Se puede leer. Para escribir en ella, ábrala una vez con la carpeta: juntos --pack CARPETA.
class-defined = { $files ->
    [one] La clase ya lleva un archivo de la carpeta de la escuela. Para abrirla ya no hace falta la carpeta.
   *[other] La clase ya lleva { $files } archivos de la carpeta de la escuela. Para abrirla ya no hace falta la carpeta.
}
lock-it-first = Antes de escribir de las personas, ponga la clase bajo llave: la tecla T abre el escritorio.
desk-title = El escritorio
desk-about = Solo para docentes: si en { $after } nadie oprime una tecla, la pantalla se tapa.
    .aloud = Solo para docentes: si en cinco minutos nadie oprime una tecla, la página se tapa.
desk-door = Dejar la computadora a los estudiantes
desk-add-student = Agregar a un estudiante
desk-students = La carpeta de un estudiante: leer, corregir, exportar, borrar
desk-codes = Códigos nuevos para todos
desk-set-passphrase = Poner la clase bajo llave con una frase
desk-change-passphrase = Cambiar la frase y el código de recuperación
desk-remove-passphrase = Quitar la frase
desk-backups = Copias de respaldo
desk-copy = Una copia de mi clase
desk-keeping = Cuánto tiempo se guarda cada cosa
desk-log = El registro: quién abrió, exportó o borró

## La frase
passphrase-title = Una frase para esta clase
passphrase-about = Con ella, nada de lo que se guarda sobre un estudiante se puede leer en el archivo ni en sus copias. Cuatro palabras que no van juntas se recuerdan bien y son difíciles de adivinar. Sin la frase o el código de recuperación nadie puede abrir la clase: tampoco quien hizo este programa.
passphrase-change-title = Otra frase
passphrase-change-about = Las copias de respaldo también la toman. Una copia del archivo en otro lugar se sigue abriendo con la de antes.
passphrase-remove-title = Quitar la frase
passphrase-remove-about = Después, quien tenga el archivo lo puede leer, y también sus copias.
field-passphrase = La frase
field-passphrase-again = La misma otra vez
field-passphrase-now = La frase de ahora
field-passphrase-new = La frase nueva
passphrase-is-short = Es muy corta: necesita al menos { $count } caracteres. Cuatro palabras están bien.
passphrases-differ = Las dos no son iguales. Escriba otra vez la segunda.
passphrase-is-gone = { $count ->
    [0] La clase ya no tiene frase.
    [one] La clase ya no tiene frase. Una copia no se pudo abrir.
   *[other] La clase ya no tiene frase. { $count } copias no se pudieron abrir.
}
recovery-title = El código de recuperación
recovery-about = Abre la clase si se olvida la frase. Escríbalo o imprímalo, y guárdelo lejos de esta computadora, en un cajón con llave. Se muestra solo esta vez.
recovery-failed = { $count ->
    [0] La clase y sus copias están bajo llave.
    [one] La clase está bajo llave. Una copia no se pudo cerrar y todavía se puede leer: bórrela o guárdela bien.
   *[other] La clase está bajo llave. { $count } copias no se pudieron cerrar y todavía se pueden leer: bórrelas o guárdelas bien.
}
codes-title = Los códigos de los estudiantes
# l10ncheck: ignore spelling
codes-about-page = Recórtelos y dele a cada estudiante el suyo. Se muestran solo esta vez; si uno se pierde, en el escritorio se da otro.
codes-question = ¿Dar códigos nuevos a todos?
codes-about = Los códigos de ahora dejan de servir. Los nuevos se muestran una sola vez, para apuntarlos o guardarlos como página.
codes-yes = Sí, códigos nuevos
codes-only-new = { $count ->
    [one] Solo a quien todavía no tiene
   *[other] Solo a los { $count } que todavía no tienen
}
codes-new-question = { $count ->
    [one] Un estudiante todavía no tiene código. ¿Dárselo ahora?
   *[other] { $count } estudiantes todavía no tienen código. ¿Dárselos ahora?
}
codes-new-about = Los demás códigos siguen igual. Los nuevos se muestran una sola vez, para apuntarlos o guardarlos como página.
codes-new-yes = Sí, dar códigos
shown-this-once = Esto se muestra una sola vez. Guárdelo con la tecla S, u oprima Esc otra vez para salir.
    .aloud = Esto se dice una sola vez. Guárdelo, o vaya atrás otra vez para salir.

## La carpeta de un estudiante
roll-title = ¿La carpeta de quién?
roll-left = salió el { $date }
dossier-record = Leer todo lo que hay de este estudiante, y exportarlo
dossier-correct = Corregir un dato
dossier-dispute = Agregar las palabras de la familia
dossier-code = Un código nuevo
dossier-hold = Orden legal de conservar: no se borra nada
dossier-release = Quitar la orden de conservar
dossier-leave = Ya no está en la clase
dossier-return = Volvió a la clase
dossier-erase = Borrar todo lo que hay de este estudiante
dossier-is-held = Hay una orden legal de conservar: no se borra nada.
dossier-has-code = Tiene código para la entrada.
dossier-has-no-code = No tiene código para la entrada.
correct-title = Corregir un dato
correct-about = Lo que decía antes se queda en el archivo, con el porqué y el día.
entries-correct-about = Elija lo que hay que corregir.
entries-dispute-about = Elija lo que la familia ve diferente. Desde ahora sus palabras van a su lado.
entries-empty = Todavía no hay nada escrito de este estudiante.
field-corrected = Lo que debe decir
field-reason = Por qué se corrige
dispute-title = Las palabras de la familia
dispute-about = Van al lado de ese dato en todo el expediente. Por favor no escriba nada de migración, salud o protección de menores.
field-statement = Lo que la familia ve diferente
field-statement-language = Está escrito en
entry-first-name = Nombre
entry-last-name = Apellidos
entry-called-name = Le dicen
entry-adult-name = Persona adulta
entry-answer = Perfil
entry-note = Nota
entry-goal = Meta
entry-promise = Compromiso
entry-question = Pregunta
entry-question-answer = Respuesta
entry-choice = Por qué este trabajo
entry-comment = Comentario sobre una evidencia
entry-example = Ejemplo de un hábito
entry-shared-point = Punto para conversar
entry-private-point = Punto privado
entry-plan = Plan para volver a mostrarlo
entry-statement = Palabras de la familia

## Borrar
erase-question = ¿Borrar todo lo que hay de { $name }?
erase-about = Notas, evidencias, opiniones, metas, conferencias, personas adultas: todo se borra de la clase y no se puede recuperar desde aquí. Sigue en las copias de respaldo hasta que se descarten; la constancia dice en cuáles. En el registro queda solo el número.
erase-yes = Sí, borrar todo
proof-title = Constancia de borrado
proof-what = Se borró todo lo que había del estudiante número { $number }. Fecha: { $date }, { $time }
proof-rows = { $what }: { $count }
proof-log = { $count ->
    [one] En el registro queda { $count } línea con el número y sin palabras.
   *[other] En el registro quedan { $count } líneas con el número y sin palabras.
}
proof-backups = Estas copias todavía lo tienen, hasta que se descarten:
proof-no-backups = Ninguna copia lo tiene.
proof-unread = { $count ->
    [one] Una copia no se pudo revisar.
   *[other] { $count } copias no se pudieron revisar.
}

## Cuánto tiempo se guarda
keeping-title = Cuánto tiempo se guarda cada cosa
keeping-about = La escuela lo decide. Antes de borrar, usted verá qué se va a borrar. Se cambia con las flechas.
    .aloud = La escuela lo decide. Antes de borrar, usted oirá qué se va a borrar.
keeping-question = Esto se borraría hoy
keeping-nothing-due = Hoy no hay nada que haya pasado de su tiempo.
keeping-holds = De quienes tienen una orden legal se conserva todo. Antes se hace una copia de respaldo.
keeping-yes = Borrarlo, y guardar estos plazos
keeping-yes-only-rule = Solo guardar los plazos; no borrar nada ahora
cleared-title = Lo que se borró
kept-for-ever = para siempre
kept-half-a-year = por medio año
kept-for-years = { $years ->
    [one] por { $years } año
   *[other] por { $years } años
}
kept-rehearsals = Ensayos de las conferencias
kept-wordings = Lo que las notas decían antes
kept-conferences = Conferencias, con notas, metas y compromisos
kept-evidence = Evidencias
kept-results = Resultados de exámenes
kept-ratings = Opiniones sobre los hábitos
kept-students = Quienes ya no están en la clase, con todo lo suyo
past-its-time = { $what }: { $count }, de antes del { $date }

## Copias de respaldo
backups-title = Copias de respaldo
backups-about = Elija a cuál volver. El archivo de hoy se queda entre las copias.
backups-empty = Todavía no hay copias. El primer cambio de cada día hace una.
# l10ncheck: ignore same
backup-of-day = { $date } · { $size } kilobytes
# l10ncheck: ignore same
backup-of-hour = { $date }, { $time } · { $size } kilobytes
backup-before-erasure = antes de borrar algo
backup-before-import = antes de que entraran archivos
backup-before-move = antes de que se moviera aquí
backup-before-restore = una copia tomó su lugar
backup-before-upgrade = antes de una versión nueva
backup-of-wrong-clock = hecha cuando el reloj de la computadora estaba mal
restore-question = ¿Volver a la clase como estaba el { $date }?
restore-about = Todo vuelve como estaba ese día: se va lo que se escribió después, vuelve lo que se borró después, y los códigos son los de ese día. Quizá haya que dar códigos nuevos.
restore-keeps = El archivo de hoy se queda entre las copias, así que se puede deshacer. El registro y las órdenes de conservar se quedan.
restore-yes = Sí, volver a esa
restored = La clase está como ese día; el archivo que había se quedó entre las copias. Si un código no abre, en el escritorio se da otro.
no = No

## Una copia de la clase
copy-title = Una copia de mi clase
copy-about = Un solo archivo con toda la clase, como está ahora. Si la clase tiene una frase, la copia se abre con esa misma. Nunca se escribe encima de un archivo que ya está.
field-copy-path = Dónde ponerla
copied-to = Una copia completa de la clase está en { $file }.

## El registro
log-title = El registro
log-about = Nada de esto se puede cambiar ni quitar. Primero lo más nuevo.
log-line = { $date }, { $time } · { $who } · { $what }
log-line-of = { $date }, { $time } · { $who } · { $what } · { $name }
log-created = se hizo la clase
log-unlocked = entró
log-refused = frase o código incorrecto
log-opened = se abrió la carpeta
log-exported = se exportó
log-printed = se hizo una hoja
log-imported = se importó
log-erased = se borró
log-restored = se volvió a una copia
log-secured = se puso, se cambió o se quitó la frase
log-code = se dio un código nuevo
log-corrected = se corrigió un dato
log-defined = se tomó la carpeta de la escuela
log-disputed = se agregaron palabras de la familia
log-held = orden legal de conservar
log-released = se quitó la orden de conservar
log-left = anotó que ya no está en la clase
log-returned = anotó que volvió a la clase
log-kept = se fijó cuánto se guarda

## Guardar una página
save-title = Guardar como página
save-about = Una página para imprimir, que solo usted puede leer. Bórrela cuando esté impresa.
field-folder = La carpeta
written-to = Se guardó en { $files }
paper-record-withheld = Las opiniones sobre hábitos que no todos han dado todavía no se muestran.
paper-statements = Las palabras de la familia

ask-for-student-about = La maestra o el maestro puede abrir esta página con la frase de la clase.
ask-class-nothing-lost = Nadie usó la clase por un rato y se cerró con llave. No se perdió nada: se sigue donde estaban.
try-again-now = Ya puede intentar otra vez.
try-again-now-student = Ya puedes intentar otra vez.
end-again-unsaved = Lo que muestra esta pantalla todavía no está guardado. Oprima Ctrl+C otra vez para terminar sin guardarlo.
end-again = Oprima Ctrl+C otra vez para terminar el programa. Lo escrito está guardado.
form-leave-again-open = La clase sigue sin llave. Oprima Esc otra vez para salir.
    .aloud = La clase sigue sin llave. Vaya atrás otra vez para salir.
form-leave-again-same = La frase sigue igual. Oprima Esc otra vez para salir.
    .aloud = La frase sigue igual. Vaya atrás otra vez para salir.
passphrase-reset-title = Una frase nueva
passphrase-reset-about = Entró con el código de recuperación. Elija ahora una frase nueva; con ella recibe otro código. Con Esc todo se queda igual.
    .aloud = Entró con el código de recuperación. Elija ahora una frase nueva; con ella recibe otro código.
recovery-replaces = El código de recuperación anterior ya no sirve: tire el papel viejo.
recovery-paper = Abre la clase si se olvida la frase. Guarde esta página lejos de la computadora, en un cajón con llave.
code-title = Un código nuevo
code-about-page = El de antes ya no sirve. Se muestra solo esta vez.
code-question = ¿Un código nuevo para { $name }?
code-about = El código de ahora deja de servir.
code-yes = Sí, un código nuevo
release-question = ¿Quitar la orden legal de conservar?
release-about = Después se podrá borrar lo de este estudiante.
release-yes = Sí, quitarla
leave-question = ¿Ya no está { $name } en la clase?
leave-about = El nombre se quita de la entrada. Lo que hay de este estudiante se queda, y se puede deshacer.
leave-yes = Sí, ya no está
dossier-title = { $name } · número { $number }

## Lo que se borró
removed-attempt = Intentos equivocados
removed-code = Código de la entrada
removed-correction = Lo que decían antes los datos
removed-draft = Notas sin terminar
removed-statement = Palabras de la familia
removed-feedback = Comentarios
removed-private-request = Peticiones de hablar en privado
removed-question = Preguntas
removed-note-wording = Lo que las notas decían antes
removed-note = Notas
removed-promise = Compromisos
removed-goal = Metas
removed-snapshot = Lo que se mostró en las conferencias
removed-profile-answer = Respuestas del perfil
removed-conference = Conferencias y ensayos
removed-conference-step = Tiempos de los pasos
removed-talking-point = Puntos para conversar
removed-post-it = Notas entregadas
removed-habit-rating = Opiniones sobre los hábitos
removed-growth-result = Resultados de exámenes
removed-choice = Trabajos elegidos
removed-override = Niveles que puso la escuela
removed-evidence = Evidencias
removed-adult = Personas adultas
removed-household = Hogares
removed-student = Estudiante

log-shared = se compartió con la otra casa lo que dijo una casa
log-unshared = se dejó de compartir lo que dijo una casa
log-restricted = una nota quedó solo para quien enseña
log-unrestricted = una nota volvió a ser de todos
entry-restricted-note = Nota solo para quien enseña
dossier-habits = Mi opinión de los hábitos, por adelantado
dossier-translate = Poner una traducción junto a un dato
dossier-share = Compartir con la otra casa lo que dijo una casa
dossier-restrict = Dejar una nota solo para quien enseña
entries-share-about = Elija lo que dijo una casa. Enter lo comparte con la otra casa, o deja de compartirlo. Desde entonces la otra casa lo lee, o ya no lo lee.
entries-share-empty = No hay nada que compartir: con una sola casa, todo es de ella.
entries-restrict-about = Elija una nota de una conferencia. Enter la deja solo para quien enseña, o se la devuelve a todos.
entries-restrict-lies = Sale de las pantallas, del expediente y de las hojas para la casa. Sigue en las copias de seguridad de antes, en una computadora prestada y en el papel ya impreso.
entries-restrict-empty = Ninguna conferencia que ya pasó tiene notas.
entries-translate-about = Elija lo que debe decirse también en el otro idioma. Las palabras mismas se quedan como están.
entry-is-shared = compartido con la otra casa
entry-is-not-shared = solo lo lee su propia casa
entry-is-restricted = solo para quien enseña
entry-is-translated = tiene traducción
translate-title = En el otro idioma
translate-about = Queda junto a las palabras. Ellas se quedan como se dijeron.
field-in-english = En inglés
field-in-spanish = En español

## El PIN de un escritorio tapado
desk-pin = Un PIN para volver al escritorio tapado
pin-about = De cuatro a ocho cifras. Solo destapan el escritorio, mientras la clase está abierta. La frase también lo destapa.
pin-about-again = Escriba otro, o deje las dos líneas vacías para ya no tener ninguno.
field-pin = PIN
field-pin-again = El PIN otra vez
pin-digits = Un PIN tiene de { $fewest } a { $most } cifras y nada más.
pins-differ = No son iguales. Escriba el PIN otra vez.
pin-is-set = El escritorio tapado vuelve con este PIN.
pin-is-gone = Ya no hay PIN.
ask-pin = PIN
key-label-by-pin = con el PIN
