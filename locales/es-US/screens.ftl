### Las pantallas alrededor de una conferencia.

as-is = { $words }
screen-too-small = Esta ventana es muy pequeña. Hágala de al menos { $width } columnas de ancho y { $height } renglones de alto.
screen-is-blank = La pantalla está tapada. Oprima cualquier tecla para seguir.
stopped-by-mistake = juntos se detuvo por un error del programa. Lo escrito hasta hace un segundo está guardado.
nothing-found = No se encontró nada. Mejor con menos letras.
find-title = Buscar
class-on-shared-drive = Esta clase está en una carpeta de red o sincronizada. Ábrala en una sola computadora a la vez y guarde copias.
older-title = Esta clase se hizo con una versión anterior
older-what = Hay que ponerla al día para esta versión del programa. No se pierde nada de lo que tiene.
older-copy = Antes se guarda, con los respaldos, una copia tal como está ahora.
older-passphrase = Si la clase tiene una frase, a la mitad se le pide.
older-takes = { $count ->
    [one] Tarda más o menos un minuto.
   *[other] Tarda más o menos { $count } minutos.
}
older-leave = También puede hacerlo después: con Esc, la clase se queda tal como está.
older-working = La clase se está poniendo al día
older-stop = Esc detiene. Entonces la clase se queda como estaba.
cli-older = { $count ->
    [one] Esta clase se hizo con una versión anterior. Ahora se pone al día; tarda más o menos un minuto. Con los respaldos se guarda una copia. Ctrl+C detiene: entonces la clase se queda como estaba.
   *[other] Esta clase se hizo con una versión anterior. Ahora se pone al día; tarda más o menos { $count } minutos. Con los respaldos se guarda una copia. Ctrl+C detiene: entonces la clase se queda como estaba.
}
saved = Guardado.

## Bienvenida
welcome-about = Cada estudiante dirige su conferencia. La familia y la escuela escuchan, preguntan y se comprometen, en su idioma.
welcome-language = ¿En qué idioma lee usted?
welcome-both = Los dos, primero el español
welcome-linear = Con lector de pantalla
welcome-what = ¿Qué quiere hacer?
welcome-class = Abrir “{ $name }”
welcome-sample = Probar la clase de ejemplo
welcome-new-class = Empezar una clase
welcome-open = Abrir el archivo de una clase
welcome-leave = Salir

## Qué signos se ven, se pregunta una vez
marks-question = ¿Ve aquí medio cuadrado?
marks-about = Muestra que un nivel va a la mitad. La respuesta se guarda en esta computadora; con F8 se cambia.
marks-half = Sí, el de en medio está lleno a la mitad
marks-other = No, veo otra cosa
theme-is = { $theme ->
    [light] Colores claros
    [high-contrast] Alto contraste
    [none] Sin colores
   *[dark] Colores oscuros
}
glyphs-are = { $glyphs ->
    [wgl4] Signos que tienen las letras viejas de Windows
    [ascii] Signos que tiene cualquier teclado
   *[full] Todos los signos
}
settings-unreadable = No se pueden leer los ajustes de esta computadora. Los colores, signos e idiomas están como al principio; no se perdió nada más.

## Formularios
form-open-title = Abrir el archivo de una clase
form-open-about = Escriba dónde está el archivo, o arrástrelo a esta ventana.
form-class-title = Empezar una clase
form-class-about = Hay que llenar lo que lleva *. Nada de esto es definitivo: todo se puede cambiar en el escritorio. Todo se queda en un archivo de esta computadora.
form-student-title = Agregar a un estudiante
form-student-about = Hay que llenar lo que lleva *. Después del último dato se puede agregar a otra persona.
field-is-needed = Falta llenar esto.
field-covered = ya hay una palabra; no se dice en voz alta
field-same-in-english = Lo mismo en inglés
field-same-in-spanish = Lo mismo en español
field-translation-is-earlier = Esta traducción es de las palabras de antes. Hay que cambiarla o borrarla. Si todavía dice lo mismo, puede quedarse.
field-path = El archivo
field-class-name = Nombre de la clase
field-school = Escuela
field-grade = Grado
grade-number = { $grade }
field-teacher = Su nombre
field-teacher-called-english = Cómo le dicen en inglés
field-teacher-called-spanish = Cómo le dicen en español
field-teacher-gender = Para hablar de usted
field-student-gender = Al hablar de esta persona
gender-female = ella
gender-male = él
gender-other = sin indicar
field-rule = Cómo se obtiene un nivel
field-habits = Hábitos para el éxito
field-script = Conferencia habitual
field-minutes = Cuánto dura por lo general
field-first = Nombre
field-last = Apellidos
field-called = Le dicen
field-adult = Persona adulta que suele venir
field-relation = Es su
field-reads = y lee en

## La entrada
door-who-leads = ¿Quién dirige hoy?
door-is-empty = Todavía no hay estudiantes. Para agregar, oprima la tecla A.

## La pantalla de cada estudiante
home-hello-student = ¡Hola, { $student }!
home-planned-student = { $title }: { $day }, { $time }
home-goal-looks-student = Tu meta se revisa el { $day }.
home-goal-looks-now-student = Ya es el día de revisar tu meta. ¿Cómo vas?
home-resume-student = Seguir con mi conferencia
home-resume-about-student = Ya la empezaste. No se perdió nada.
home-lead-student = Dirigir mi conferencia
home-lead-about-student = Con tu familia y con quien te da clases, paso a paso.
home-rehearse-student = Ensayar
home-rehearse-about-student = Para practicar. Algunas palabras cambian ese día, y todavía no cuenta nada.
home-look-back-student = Ver lo de antes
home-look-back-about-student = Lo que mostraste y los compromisos de antes.
look-back-is-empty = Todavía no hay nada de antes que ver.
times-of-rehearsal = Cuánto duró cada paso en este ensayo, y lo planeado
times-of-conference = Cuánto duró cada paso, y lo planeado
snapshot-title = Lo que se mostró ese día

## Antes de la conferencia
setup-title = Antes de empezar
setup-rehearsal-title = Ensayo
setup-script = Conferencia
setup-length = Duración
minutes-long = { $minutes ->
    [one] { $minutes } minuto
   *[other] { $minutes } minutos
}
setup-here = está aquí
setup-by-phone = por teléfono
setup-not-here = hoy no está
setup-stand-in = Otra persona que vino
setup-interpreter = Quién interpreta
setup-no-interpreter = nadie
setup-child-interprets = A una niña o un niño no le toca interpretar. La pantalla tiene los dos idiomas, y la escuela puede buscar a alguien.
setup-with-interpreter = Con intérprete hay pausas y más tiempo: { $minutes } minutos pasan a ser { $longer }.
setup-begin = Empezar

## Ayuda y palabras
help-walk = Espacio sigue adelante. n es para escribir una nota. 2 le da la palabra a la familia. b tapa la pantalla. l cambia el idioma.
help-marks = ▶ tiene la palabra · ▌ se dice en voz alta · ? se puede preguntar · … mientras tanto · ‖ pausa
help-title = Teclas
help-about = También sirve el mouse: un clic en lo que se quiera abrir, o en una tecla al pie de la pantalla.
glossary-title = Las palabras de la escuela
glossary-about = Qué quiere decir cada palabra
glossary-on-screen = Primero vienen las palabras de la frase en pantalla
questions-bank-about = Elija una pregunta para leer la respuesta
questions-bank-title = Preguntas que hacen las familias

## Los períodos del año escolar

term-fall = otoño de { $year }
term-winter = invierno de { $year } a { $next }
term-spring = primavera de { $year }
setup-before-its-day-student = Está planeada para el { $day }. Con Enter otra vez empieza hoy, y ese día se pierde. Para practicar, regresa y elige “Ensayar”.
setup-planned-later-student = Está planeada para el { $day }. Para practicar, regresa y elige “Ensayar”.

## Leer en voz alta, y una oración a la vez

voice-none = Esta computadora no tiene una voz para leer.
voice-failed = La voz de esta computadora no pudo leerlo.
voice-where = { $system ->
    [windows] No hay una voz en este idioma. Windows tiene una: Configuración, Hora e idioma, Voz.
    [macos] No hay una voz en este idioma. macOS tiene una: Ajustes del Sistema, Accesibilidad, Contenido leído.
   *[other] Esta computadora no tiene una voz para leer. “espeak-ng” es una: la puede instalar quien cuida la computadora.
}
single-is-at-its-end = Esa fue la última oración. Esc: toda la página.
doctor-voice = Leer en voz alta: { $program } tiene una voz en { $language }.
doctor-voice-lacks = Leer en voz alta: { $program } no tiene una voz en { $language }.
doctor-voice-silent = Leer en voz alta: { $program } está, y no dice si habla { $language }.
voice-off = En esta computadora no se lee en voz alta: alguien lo apagó.
who-alone-student = Solo yo
who-alone-about-student = Lo que dijeron tus casas se lee con cada una de ellas.
