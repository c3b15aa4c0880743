### Cómo está configurada una clase: en el escritorio y con “juntos class”.

desk-settings = Cómo está configurada esta clase
set-title = Cómo está configurada esta clase
set-about = Todo esto se puede cambiar cuando usted quiera. Lo que se mostró en una conferencia se queda como se mostró.
set-group-class = La clase
set-group-why = Por qué lo hacemos así
set-group-learning = Los niveles
set-group-conference = Conferencias y hábitos
set-group-screen = La pantalla
set-teacher = Docente
set-mission = La misión de la escuela
set-why = El porqué de la escuela
set-own-why = Su propio porqué
set-terms = Partes del año
set-scale = Escala
set-rules = Reglas de algunos estándares
set-raters = Quién opina de los hábitos
set-cover = Tiempo para tapar la pantalla
set-nothing = todavía nada
set-rules-none = ninguna: todos siguen la regla de arriba
set-in-english = En inglés
set-in-spanish = En español
set-about-names = Las familias y los estudiantes lo ven en sus páginas.
set-about-mission = Para qué existe su escuela, con sus propias palabras. Va en la página para la casa y en las páginas de las familias.
set-about-why = Por qué su escuela califica por estándares y deja dirigir a los estudiantes. Se muestra donde la conferencia dice por qué.
set-about-own-why = Por qué lo hace usted, con sus propias palabras. Va junto al de la escuela.
set-about-usual = Vale desde ahora.
set-about-shown = Antes de que algo cambie, usted ve cada nivel que cambiaría.
set-about-raters = Lo que opinan no se ve hasta que todas estas personas lo hayan dado.
set-raters-none = Por lo menos una de las tres personas tiene que opinar.
set-about-cover = Segundos o minutos sin oprimir una tecla. Lo que se elige en una computadora solo puede acortarlo.
set-cover-teacher = la de docentes
set-cover-student = la de un estudiante
set-seconds = { $seconds ->
    [one] { $seconds } segundo
   *[other] { $seconds } segundos
}
set-rule-of = La regla de { $code }
set-rule-number = Otro número para ella
set-rule-of-class = la regla de la clase
set-rule-came = Llegó con la suya: { $rule }
set-rules-about = Con Enter un estándar recibe su propia regla, o la deja.
set-term = { $name }: del { $from } al { $to }
set-term-new = Otra parte del año
set-term-from = Primer día
set-term-to = Último día
set-about-term = Basta con un idioma. Lo que se dio en esa parte del año se queda con ella.
set-terms-about = Enter: cambiar una. a: agregar otra.
    .aloud = { "" }
set-term-backwards = No puede terminar antes de empezar.
set-term-overlaps = Tiene días que ya son de “{ $name }”.
set-before = Antes, hasta el { $day }: { $worth }
set-before-words = Antes, hasta el { $day }:

## Lo que cambiaría
effect-title = Lo que cambiaría
effect-count = { $of ->
    [one] Cambiaría { $moved } de { $of } nivel.
   *[other] Cambiarían { $moved } de { $of } niveles.
}
effect-none = { $of ->
    [0] Todavía no hay niveles: no cambiaría nada.
    [one] El único nivel que hay se quedaría como está.
   *[other] Los { $of } niveles se quedarían como están.
}
effect-kept = Lo que se mostró en una conferencia se queda como se mostró. Nada cambia hasta que usted lo elija aquí.
effect-leave = Dejarlo como está
effect-do = Cambiarlo
effect-all = Todo lo que cambiaría: { $count }
effect-down = Bajarían: { $count }
effect-up = Subirían: { $count }
effect-other = Empezarían, terminarían o tendrían otra palabra: { $count }
effect-level = { $code }: { $from } → { $to }
    .aloud = { $code }: ahora { $from }, después { $to }
# l10ncheck: ignore same
effect-word = { $word } ({ $number })
effect-habit-stays = { $count ->
    [one] { $count } opinión sobre “{ $habit }” se queda y conserva ese nombre. Los hábitos nuevos no lo tienen.
   *[other] { $count } opiniones sobre “{ $habit }” se quedan y conservan ese nombre. Los hábitos nuevos no lo tienen.
}
effect-habit-renamed = { $count ->
    [one] Atención: hay { $count } opinión sobre “{ $habit }”. Los hábitos nuevos usan su nombre corto para otra cosa.
   *[other] Atención: hay { $count } opiniones sobre “{ $habit }”. Los hábitos nuevos usan su nombre corto para otra cosa.
}

## En la línea de comandos
cli-class-about = Mostrar cómo está configurada una clase; con “set”, cambiarlo
cli-class-set = Cambiar una cosa; antes se muestran los niveles que cambiarían
cli-class-name = Qué: { $names }
cli-class-value = A qué; en o es va antes de las palabras de un idioma
cli-class-do = Hacer de verdad lo que cambia niveles
cli-class-history = Con lo que había antes, y hasta cuándo
cli-new-scale = Escala: { $scales }
# l10ncheck: ignore same
set-says = { $label }:
cli-class-yes = Todavía no ha cambiado nada. Con --yes se hace.
cli-class-usage = Se escribe así: juntos class set { $name } { $usage }
cli-class-none = “{ $found }” no está entre ellos. Hay: { $all }.
cli-class-near = “{ $found }” no está entre ellos. ¿Quiso decir “{ $near }”? Hay: { $all }.

## Un número para llamar
set-contact = Un número al que las familias pueden llamar
set-about-contact = Donde una familia puede preguntar por teléfono. Ponga un número solo si alguien contesta.
set-contact-number = Número
set-contact-english = Alguien contesta en inglés
set-contact-spanish = Alguien contesta en español
set-contact-hours-english = A qué horas, dicho en inglés
set-contact-hours-spanish = A qué horas, dicho en español

## El porqué, en las páginas
purpose-own = Por qué { $teacher } lo hace así
family-why = Por qué lo hacemos así
prepare-why = Por qué lo hacemos así, con las palabras de la escuela

## La carpeta de la escuela
folder-title = La carpeta de la escuela
folder-about = Las conferencias, los hábitos, las escalas y las frases propias de una escuela vienen en una carpeta. La clase lo guarda todo: la carpeta solo hace falta para cambiar algo.
folder-none = Esta clase no lleva nada propio de una escuela. Usa lo que trae el programa.
folder-take-in = Tomar lo que dice una carpeta, o tomarlo otra vez
folder-where = Antes de cambiar algo se muestra qué cambiaría.
folder-path = La carpeta
folder-let-go = Usar otra vez solo lo que trae el programa
folder-carries = { $files ->
    [one] Esta clase lleva { $files } archivo:
   *[other] Esta clase lleva { $files } archivos:
}
folder-same = Esta carpeta dice lo que la clase ya lleva. No cambiaría nada.
folder-count = { $count ->
    [one] Cambiaría { $count } cosa.
   *[other] Cambiarían { $count } cosas.
}
folder-lacking = No se puede tomar: la clase usa { $names }, y ya nada lo definiría. Primero hay que elegir otra cosa.
folder-do = Tomarlo
folder-wrong = { $count ->
    [one] No se tomó nada. En esta carpeta hay { $count } error:
   *[other] No se tomó nada. En esta carpeta hay { $count } errores:
}
folder-new = nuevo
folder-gone = ya no está
folder-changed = con cambios
folder-before = Ahora:
folder-after = Después:
folder-scripts = Conferencias
folder-habits = Hábitos
folder-scales = Escalas
folder-prompts = Preguntas del perfil
folder-bank = Preguntas, puntos para conversar, palabras
folder-card = La tarjeta de cosas para hacer juntos
folder-reworded = Frases del programa con otras palabras
folder-sentences = Frases propias de la escuela
folder-ratings = Palabras para los hábitos
folder-squares = { $count ->
    [one] { $count } cosa para hacer
   *[other] { $count } cosas para hacer
}
folder-script = { $steps ->
    [one] { $steps } paso; { $lengths } minutos
   *[other] { $steps } pasos; { $lengths } minutos
}
folder-differs = Esta carpeta dice algo distinto de lo que lleva la clase. Vale hasta cerrar el programa; para guardarlo: escritorio, “La carpeta de la escuela”.
cli-class-take-in = Mostrar qué cambiaría la carpeta de una escuela; con --yes, tomarlo
cli-class-statements = Mostrar en qué idioma están escritos los estándares de cada marco; con un marco y un idioma, decirlo
cli-class-framework = Su número o su título, como se muestran sin esto
cli-class-stated-in = en, es o mixed: los dos, u otro
cli-class-no-frameworks = A esta clase no ha llegado ningún estándar que diga algo con palabras.
cli-check-schema = Mostrar el esquema JSON de una clase de archivos, para editores: { $kinds }

## Las conferencias que hay y las propias de una clase
desk-scripts = Las conferencias: copiar una y cambiarla
scripts-title = Las conferencias
scripts-about = Copie una y cámbiela: los pasos, los minutos y las frases. Las del programa se quedan como están, y lo que ya hubo también.
scripts-of-class = Propias de esta clase
scripts-of-folder = De la carpeta de la escuela
scripts-of-program = Del programa
scripts-usual = La que esta clase suele tener
script-copy = Copiarla con otro nombre
script-copy-about = La copia es de esta clase. Usted puede cambiarla toda.
script-copy-of = Una copia de
script-copy-first = Se puede cambiar después de copiarla.
script-title-english = Cómo se llama, en inglés
script-title-spanish = Cómo se llama, en español
script-about-english = Para qué es, en inglés
script-about-spanish = Para qué es, en español
script-called = Cómo se llama
script-called-about = Los estudiantes y las familias lo leen en sus páginas.
script-see = Verla como la ve quien la dirige
script-seen = Así se ve, con una estudiante de la clase de muestra. No se guarda nada.
script-steps = Pasos
script-step = Cómo se llama, quién lo dirige, cuántos minutos
script-step-new = Un paso nuevo
script-step-about = Minutos y medios minutos, para cada duración que puede tener la conferencia.
script-step-take = Un paso de otra conferencia
script-step-take-about = Se copia antes del último paso.
script-lead = Quién lo dirige
script-minutes = Minutos, según lo que dure la conferencia
script-minutes-wrong = Escriba los minutos para cada duración, así: { $example }
script-minutes-of = { $minutes } de { $length }
script-minutes-list = minutos: { $all }
script-pages = { $count ->
    [one] { $count } página
   *[other] { $count } páginas
}
script-up = Subir un lugar
script-down = Bajar un lugar
script-page = Qué muestra y quién empieza
script-page-new = Una página nueva
script-page-about = Debajo de lo que se dice, la página muestra algo de cada estudiante.
script-shows = Muestra
script-begins = Quién empieza
script-begins-is = Empieza: { $voice }
script-says = Dice
script-asks = Pregunta
script-listens = Mientras tanto
script-no-sentence = Todavía nada.
script-sentence = Una frase
script-sentence-new = Una frase más
script-sentence-about = Los nombres entre llaves son personas: { $english } en inglés, { $spanish } en español. Las otras conferencias se quedan con su frase.
script-sentence-known = Se dice cuando el programa sabe lo que va entre llaves. Si no, se dice la frase que sigue.
script-where-known = Solo cuando se sabe
script-brace-alone = Aquí hay una llave sin su pareja. Los nombres se escriben así: {"{"}estudiante{"}"}
script-brace-unknown = El programa no sabe “{ $name }” de cada estudiante. Quítelo, o use los nombres de arriba.
script-prompts = Para anotar
script-prompt = Algo para anotar
script-prompt-new = Algo más para anotar
script-prompt-about = Lo que se anota queda en las notas de la conferencia.
script-prompt-by = Quién lo anota
script-write = Escribirla en una carpeta, para otras clases
script-write-about = Son tres archivos pequeños. Otra clase toma la carpeta en su escritorio.
script-write-over = La carpeta ya tiene esta conferencia, y dice otra cosa.
script-write-over-about = Todavía no se escribió nada. El primer archivo que dice otra cosa: { $file }
script-write-over-yes = Poner esta en su lugar
script-written = Ya está en { $folder }
script-gone = Eso ya no está. No se cambió nada.
script-last-one = Una conferencia necesita por lo menos un paso, y un paso por lo menos una página. No se cambió nada.
script-no-close = La última página tiene que ser la que lee lo acordado: ahí se cierra la conferencia. No se cambió nada.
script-is-usual = Esta clase suele tener esta. Elija antes otra en “Cómo está configurada esta clase”.
script-is-planned = Hay conferencias planeadas con ella. Se queda hasta que las haya o se planeen de nuevo.
script-shows-nothing = Quiénes estamos aquí
script-shows-why = Por qué estamos aquí
script-shows-promises = La meta y los compromisos de la última vez
script-shows-profile = El perfil de cada estudiante
script-shows-standards = Tres estándares
script-shows-strong = Un estándar que ya domina
script-shows-growing = Un estándar que avanza
script-shows-not-yet = Un estándar que todavía no
script-shows-growth = Resultados de las pruebas en el año
script-shows-left = Lo que falta mostrar
script-shows-habits = Todos los hábitos
script-shows-habit = Un hábito
script-shows-family = La página de la familia
script-shows-plan = La meta y su plan
script-shows-goals = Los tres compromisos
script-shows-close = Lo acordado, leído otra vez
