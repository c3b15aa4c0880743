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
cli-check-schema = Mostrar el esquema JSON de una clase de archivos, para editores: { $kinds }
