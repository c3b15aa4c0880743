### Archivos de otros sistemas.

## Los archivos
import-title = Traer archivos de la escuela
# l10ncheck: ignore spelling
import-about = Un archivo, una carpeta o un zip: OneRoster, CASE, Canvas, MAP Growth, i-Ready, STAR o cualquier tabla (CSV, Excel). Nada cambia antes de que usted vea lo que llegaría.
import-lying-about = Archivos de sus descargas, de su escritorio y de su carpeta; primero el más nuevo. Nada cambia antes de que vea qué entraría.
import-elsewhere = en otro lugar: escribir la ruta
field-import-path = Archivo, carpeta o zip
# l10ncheck: ignore same
import-is = { $what }
import-is-table = Una tabla
import-reading = Leyendo…
import-taking-in = Trayendo…
# l10ncheck: ignore same
import-percent = { $percent } %
import-stop = Esc detiene. No se ha cambiado nada.
import-stopped = Se detuvo. La clase está como antes.

## Lo que se pregunta
import-columns-title = ¿Qué hay en las columnas?
import-columns-about = Las flechas izquierda y derecha lo cambian. Se recuerda para el próximo archivo con las mismas columnas.
import-columns-lacks = Todavía falta: { $role }.
import-codes-title = ¿Qué significan estas marcas?
import-codes-about = Están donde debería haber un puntaje. Se pregunta una sola vez por sistema.
import-code-times = { $count ->
    [one] { $count } vez
   *[other] { $count } veces
}
import-scale-title = ¿Cómo se convierten estos números en niveles?
import-scale-about = Los puntajes van de { $low } a { $high }. La escala de esta clase llega hasta { $top }.
import-scale-how-about = Los puntajes de este archivo no están en la escala de esta clase. No se convierte nada hasta que usted diga cómo.
import-scale-how = Cómo leerlas
import-scale-as-they-are = Tal como están; lo que no cabe en la escala queda fuera
import-scale-cuts = Por puntos, como abajo
import-scale-from = Nivel { $level } desde
import-scale-wrong = Escriba tres números, primero el más alto.
import-class-title = ¿Qué clase?
import-class-about = Los archivos traen varias.
import-class-all = Todas
import-class-of = { $count ->
    [one] { $title } ({ $count } estudiante)
   *[other] { $title } ({ $count } estudiantes)
}
import-strangers-title = { $count ->
    [one] { $count } estudiante del archivo no está en esta clase
   *[other] { $count } estudiantes del archivo no están en esta clase
}
import-strangers-stay = { $count ->
    [one] { $count } estudiante del archivo no está en esta clase y queda fuera.
   *[other] { $count } estudiantes del archivo no están en esta clase y quedan fuera.
}
import-strangers-leave = Dejarlos fuera
import-strangers-add = Agregarlos a la clase
code-meaning-choose = elija
code-meaning-excused = justificado: no cuenta
code-meaning-missing = no se entregó nada: no cuenta
code-meaning-nothing = sin resultado: dejarlo fuera
code-meaning-score = un puntaje de { $score }
import-codes-wait = Elija un significado para cada marca.

## Lo que llegaría
import-preview-title = Esto es lo que llegaría
import-done-title = Esto es lo que llegó
import-nothing-new = Nada nuevo: la clase ya tiene todo esto.
import-kind-students = estudiantes
import-kind-adults = adultos
import-kind-standards = estándares
import-kind-evidence = evidencias
import-kind-results = resultados de exámenes
import-kind-terms = períodos
import-column-new = nuevos
import-column-changed = cambian
import-column-same = iguales
import-column-kept = se quedan
import-kept-about = Se quedan: lo que tiene la clase es más nuevo, o se corrigió a mano.
import-take-in = Traerlo
import-kind-of-work = Tipo de trabajo, si falta
import-change-columns = Decir qué hay en las columnas
import-leave = Dejar todo como está
import-findings = { $count ->
    [one] { $count } cosa que conviene saber
   *[other] { $count } cosas que conviene saber
}
import-more = { $count ->
    [one] … y { $count } más así
   *[other] … y { $count } más así
}
finding-row = { $file }, línea { $row }: { $what }
finding-cell = { $file }, línea { $row }, “{ $column }”: { $what }
# l10ncheck: ignore same
finding-whole = { $file }: { $what }

## Qué pasa
problem-not-a-date = “{ $read }” no es una fecha con el mes primero. La línea queda fuera. Escriba 2026-11-20.
problem-not-a-number = “{ $read }” no es un número. La línea queda fuera.
problem-off-the-scale = { $read } no está en la escala de esta clase. La línea queda fuera hasta que usted diga cómo leerla.
problem-nobody-named = La línea no nombra a ningún estudiante. Queda fuera.
problem-unknown-student = Ningún archivo dice quién es “{ $read }”. La línea queda fuera.
problem-no-standard = El resultado no nombra ningún estándar. Queda fuera: una calificación sola no es evidencia de uno.
problem-twice = Lo mismo está dos veces. Vale el primero.
problem-no-name = El estudiante no tiene nombre en el archivo. Queda fuera; agréguelo a mano.
problem-not-a-grade = “{ $read }” no es un solo grado del 1 al 12. El grado queda vacío.
problem-ragged = La línea tiene { $read } celdas, y hay más o menos columnas. Se leyó lo que cabe.
problem-same-column = Dos columnas se llaman “{ $read }”. Vale la primera.
problem-misspelled = La columna está escrita “{ $read }”. Se leyó de todos modos.
# l10ncheck: ignore spelling
problem-windows = El archivo no está en UTF-8. Se leyó como texto de Windows: revise los acentos.
problem-sensitive = Nunca se guarda: { $read }.
problem-left-out = Queda fuera, porque puede ser privado: { $read }. Usted puede decir qué contiene.
problem-deleted = Marcado como borrado en el otro sistema. Queda fuera.
problem-not-for-growth = Un examen que no cuenta para el progreso. Queda fuera.
problem-names-in-one = Los nombres están en una sola columna. Se tomó la primera palabra como nombre; corríjalo en la carpeta.
problem-not-read = Este archivo no es de los que se leen.
problem-missing-file = Falta este archivo. Sin él, nadie está en una clase.
problem-broken-off = El archivo está dañado o se corta aquí. Vuelva a bajarlo.
problem-leads-out = Un enlace lleva a algo que no está en el archivo.
problem-other-language = El texto está en “{ $read }”, ni inglés ni español. Se muestra tal como está.
problem-home-language = “{ $read }” no es ni inglés ni español. Queda anotado con la familia; las páginas son en español e inglés.
problem-not-a-kind = “{ $read }” no es un tipo de trabajo de aquí (examen, proyecto, observación, conversación). Se usa el tipo que vale para todos.
problem-too-long = Es demasiado largo y se cortó.

## Por qué no se puede leer
cannot-missing = No existe ese archivo o carpeta. Revise cómo está escrito.
cannot-unreachable = No se puede leer. Revise quién puede abrirlo.
# l10ncheck: ignore spelling
cannot-zip = El zip está dañado, cerrado o comprimido de otra manera. Descomprímalo y elija la carpeta.
cannot-nothing-known = No hay ninguna tabla ni marco de estándares. Elija un archivo CSV, Excel, JSON o zip.
cannot-several = Hay varias tablas y no son de OneRoster. Elija una.

## Qué hay en una columna
role-skip = nada: dejarla fuera
role-left-out = queda fuera: puede ser privado
role-never = nunca se guarda
role-full-name = el nombre del estudiante
role-first-name = nombre
role-last-name = apellidos
role-called-name = cómo le dicen
role-student-id = el id del estudiante en el sistema
role-student-number = el número de estudiante de la escuela
role-grade = grado
role-home-language = idioma del hogar
role-adult-name = el nombre de un adulto
role-adult-relation = el parentesco del adulto
role-adult-language = el idioma que lee el adulto
role-standard = el código del estándar
role-standard-words = lo que dice el estándar
role-subject = materia
role-score = el puntaje
role-score-of = puntajes del estándar que le da nombre
role-date = el día en que se evaluó
role-task = título del trabajo
role-attempt = qué intento
role-comment = un comentario sobre el trabajo
role-kind = tipo de trabajo
role-place = dónde está el trabajo
role-test = qué examen
role-test-score = puntaje de un examen
role-test-error = el error estándar del examen
role-typical-growth = progreso habitual
role-for-growth = si cuenta para el progreso

## En la línea de comandos
cli-import = Traer archivos de otros sistemas; sin --yes solo muestra lo que llegaría
cli-import-path = Un archivo, una carpeta o un zip
cli-import-yes = Traerlo
# l10ncheck: ignore spelling, length
cli-import-columns = Qué hay en una columna: --column “Nombre=role”, o “Nombre=score-of:CÓDIGO” si son resultados de ese estándar; valores: { $roles }
# l10ncheck: ignore spelling
cli-import-codes = Qué significa una marca: --code EX=excused, missing, nothing o un puntaje
# l10ncheck: ignore spelling
cli-import-cuts = Desde cuántos puntos 4, 3 y 2: --cuts 90,80,70; o as-they-are
# l10ncheck: ignore spelling
cli-import-only = Solo esta clase de los archivos: su id, o all (todas)
# l10ncheck: ignore spelling
cli-import-strangers = Estudiantes que no están en la clase: add, leave-out
# l10ncheck: ignore spelling
cli-import-kind = Tipo de trabajo de los resultados que no lo dicen: test, project, observation, conversation
cli-import-kind-is = Tipo de trabajo donde el archivo no lo dice: { $kind }. Otro: --kind
cli-import-every = Decir también, una por una, cada cosa que entraría
cli-import-again = No se ha cambiado nada. Para traerlo: --yes
cli-import-fixed-columns = Lo que hay en las columnas de estos archivos ya está dicho: quite --column.
cli-import-never = “{ $column }” nunca se guarda.
cli-import-no-column = En este archivo no hay ninguna columna “{ $column }”.
cli-import-asks-columns = Diga qué hay en las columnas, con --column:
cli-import-asks-codes = Diga qué significan estas marcas, con --code:
cli-import-asks-scale = Diga cómo leer los números, con --cuts.
cli-import-asks-class = Diga qué clase, con --only:
# l10ncheck: ignore spelling
cli-import-asks-strangers = Diga --strangers add (agregarlos) o --strangers leave-out (dejarlos fuera).
cli-import-count = { $what } { $count }
desk-import = Traer archivos de la escuela
import-days-title = ¿El día va primero?
import-days-about = Algunas fechas solo tienen sentido con el día primero, como 31/12/2026. Se pregunta una vez para archivos de este tipo.
import-days-day-first = El día va primero: 05/10 es el 5 de octubre
import-days-month-first = El mes va primero: 05/10 es el 10 de mayo; las otras quedan fuera
import-nothing-comes = No llegaría nada: nadie de estos archivos está en la clase, o no se eligió ninguna columna con datos.
problem-no-day = No hay fecha. Estos resultados cuentan como los más antiguos.
# l10ncheck: ignore spelling
cli-import-asks-days = Dígalo con --dates day-first o --dates month-first.
# l10ncheck: ignore spelling
cli-import-dates = ¿Las fechas empiezan con el mes o con el día? month-first, day-first
import-named = Estudiantes ({ $what }): { $names }

## Quién es quién
role-state-number = el número de estudiante del estado
role-out-of = sobre cuántos puntos es el puntaje
problem-shared-number = “{ $read }” está junto a nombres distintos. No es el número de nadie: los nombres dicen de quién se trata.
problem-no-person = “{ $read }” no es un estudiante. La línea queda fuera.
problem-above-header = Lo que está arriba de esta línea quedó fuera: aquí están los nombres de las columnas.
problem-zeros-lost = Faltan los ceros antes del número. Se leyó como { $read }.
import-who-title = ¿De quién son estas líneas?
import-who-about = Aquí no se confunde a nadie en silencio. Las flechas izquierda y derecha eligen; se recuerda.
import-who-wait = Diga de quién es cada línea.
import-who-line = Línea { $line }: { $name }
import-who-line-number = Línea { $line }: { $name } ({ $number })
import-who-other-number = El nombre es el mismo; el número es otro.
import-who-other-name = El número es el mismo; el nombre es otro.
import-who-several = Podría ser más de un estudiante.
import-who-name-twice = Una línea anterior tiene el mismo nombre o número. Nada dice si es la misma persona.
import-who-number-only = Este estudiante tiene ese número en otro sistema. La línea no trae nombre.
import-who-same = la misma persona que { $name }
import-who-same-grade = la misma persona que { $name }, { $grade }.º grado
import-who-same-line = la misma persona que { $name } en la línea { $line }
import-who-another = otro estudiante, nuevo en la clase
import-who-leave = dejar fuera esta línea
# l10ncheck: ignore spelling
cli-import-same = Una línea es de este estudiante: --same 3=Luz, o --same 3=line2 para quien está en la línea 2
# l10ncheck: ignore spelling
cli-import-other = Una línea es de otro estudiante, que la clase no tiene: --other 3
# l10ncheck: ignore spelling
cli-import-leave = Una línea queda fuera: --leave 3
cli-import-asks-who = Diga de quién son estas líneas, con --same LÍNEA=ESTUDIANTE, --other LÍNEA o --leave LÍNEA:
import-column-out = quedan fuera
import-nothing-title = No llegó nada
import-broken-title = Los archivos no están completos: no llega nada
import-broken-about = Si una parte está dañada, no se sabe qué más lo está. Vuelva a bajar los archivos.
problem-other-year = Los períodos son de otro año escolar. La clase conserva los suyos.
problem-no-identifier = Un estándar no tiene identificador ni código: “{ $read }”. Queda fuera.
cannot-too-much = Al descomprimirlo ocupa más de lo que tiene cualquier escuela. Descomprímalo y elija los archivos que necesita.
cannot-no-framework = Este JSON no tiene ningún marco de estándares (CASE). Elija un CSV, un zip o un marco.
# l10ncheck: ignore spelling
cannot-web-page = Es una página web (HTML), aunque el nombre diga otra cosa. Ábrala en una hoja de cálculo y guárdela como CSV UTF-8.
# l10ncheck: ignore spelling
cannot-document = Es un documento para leer (PDF), no una tabla. Pida un CSV en el sistema de donde viene.
# l10ncheck: ignore spelling
problem-macintosh = El archivo no está en UTF-8. Se leyó como texto de una Macintosh antigua: revise los acentos.
import-sheet-title = ¿Qué hoja?
import-sheet-about = El libro tiene varias.
import-left-title = { $count ->
    [one] { $count } estudiante ya no está en la lista de la escuela
   *[other] { $count } estudiantes ya no están en la lista de la escuela
}
import-left-now = { $count ->
    [one] { $count } estudiante deja la clase; lo que hay de esa persona se conserva.
   *[other] { $count } estudiantes dejan la clase; lo que hay de ellos se conserva.
}
import-left-stay = Siguen en la clase; no volver a preguntar
import-left-leave = Dejaron la clase; lo que hay de ellos se conserva
problem-ended = La inscripción terminó. No se trae al estudiante.
# l10ncheck: ignore spelling
cannot-no-workbook = El libro está cerrado con clave o dañado. Guárdelo como CSV UTF-8 y elija ese archivo.
# l10ncheck: ignore spelling
cli-import-sheet = Qué hoja de un libro
# l10ncheck: ignore spelling
cli-import-left = Estudiantes que ya no están en la lista de la escuela: leave, stay
cli-import-asks-sheet = Diga qué hoja, con --sheet:
cli-import-asks-left = Diga si dejaron la clase, con --left leave o --left stay.

## Todo lo que entraría
import-read-everything = Leer todo, una cosa tras otra
import-every-title = { $count ->
    [one] { $count } cosa entraría o se quedaría
   *[other] { $count } cosas entrarían o se quedarían
}
import-every-all = Todo. Con Tab, un solo tipo: nuevos, cambian, se quedan, fuera.
import-every-only = Solo: { $only }
import-every-more = … y { $count } más, que solo se cuentan
import-standard-title = ¿Qué estándar muestra “{ $column }”?
import-standard-about = Se recuerda para el próximo archivo con las mismas columnas.
import-standard-own = un estándar con este nombre
import-column-shows = puntajes de { $code }
key-label-standard = qué estándar
coming-added = entra
coming-changed = cambia
coming-kept = se queda como está
coming-out = queda fuera
coming-student = el estudiante
coming-name = nombre: { $was } → { $is }
coming-grade = grado: { $was } → { $is }
coming-details = lo que se sabe del estudiante
coming-adult = adulto: { $name }
coming-standard = el estándar
coming-can = “Yo puedo { $can }”
coming-score = { $code }: { $is }
coming-score-changed = { $code }: { $was } → { $is }
coming-test = { $test }: { $is }
coming-test-changed = { $test }: { $was } → { $is }
coming-day = { $on }
import-lacking = { $count ->
    [one] A { $count } estudiante nuevo todavía le falta algo
   *[other] A { $count } estudiantes nuevos todavía les falta algo
}
import-lacks = { $name }: { $lacks }
missing-code = un código
import-stated-of = Los estándares de “{ $title }” están en
import-stated = Las palabras de los estándares están en
import-stated-unsaid = todavía no se ha dicho
import-stated-by-file = Así lo dice el archivo.
import-stated-by-nobody = El archivo no lo dice. Mientras nadie lo diga, se citan sin seña.
import-stated-differs = Hasta ahora la clase decía: { $known }. El archivo dice otra cosa.
cli-import-stated = En qué idioma están escritos los estándares de un marco: en, es o mixed; de uno solo: TÍTULO=en
cli-import-stated-of = Los estándares de “{ $title }” están en: { $now }. Otro idioma: --statements-in
cli-import-stated-all = Las palabras de los estándares están en: { $now }. Otro idioma: --statements-in
cli-import-stated-none = --statements-in { $value }: no hay un marco así en estos archivos. Hay: { $titles }.
cli-import-stated-nothing = --statements-in: ningún estándar de estos archivos dice algo con palabras.
cli-import-lacking-more = … y { $count } más; todos, con --every
