### La línea de comandos.

cli-about = Conferencias dirigidas por el estudiante en la terminal, en español, en inglés o en los dos
# l10ncheck: ignore spelling
cli-template-top = {"{about}"}

    Uso: juntos [OPCIONES] [COMANDO]

    Sin comando abre la última clase, o la bienvenida.

    Comandos:
    {"{subcommands}"}

    Opciones:
    {"{options}"}

    Códigos de salida: 0 bien; 1 se encontró algo; 2 el comando está mal escrito; de 65 a 77 no se puede usar el archivo.
# l10ncheck: ignore spelling
cli-template = {"{about}"}

    Uso: {"{usage}"}

    {"{all-args}"}
# l10ncheck: ignore spelling
cli-lang = en-US, es-US o both (los dos)
cli-class = El archivo de la clase (también: JUNTOS_CLASS)
cli-pack = Una carpeta con los guiones, hábitos y frases propios de la escuela
cli-sample = La clase de ejemplo, en su propio archivo
# l10ncheck: ignore spelling, length
cli-theme = dark (oscuro), light (claro), high-contrast (alto contraste) o none (sin color), hasta que se elija con F6
# l10ncheck: ignore spelling
cli-glyphs = Los signos de la pantalla: full (todos), wgl4 (letras viejas de Windows) o ascii
cli-linear = Sin dibujar: oraciones enteras, opciones con número, respuestas escritas; también por una tubería
cli-help = Mostrar esta ayuda
cli-version = Mostrar la versión
cli-check = Revisar los archivos propios de una escuela y decir de una vez todo lo que está mal
cli-check-dir = La carpeta con data y locales
cli-record = Mostrar todo lo que hay de un estudiante
cli-record-student = El nombre, una parte, o el número
cli-record-json = Como JSON, para otro sistema
cli-explain = Mostrar el nivel que da una regla con estos puntajes, y cómo
# l10ncheck: ignore spelling, same
cli-rule = highest, latest, mean, mean-last:n, median-last:n, mode, weighted:p, decaying:p, n-times:n, power-law
cli-mastery = Desde dónde se considera dominio (3)
cli-top = Lo más alto de la escala (4)
cli-score = Puntajes, del primero al último; - si falta uno
# l10ncheck: ignore spelling
cli-completions = Mostrar el autocompletado para una terminal
# l10ncheck: ignore spelling
cli-shell = bash, elvish, fish, powershell o zsh
cli-man = Mostrar la página del manual
cli-try-help = Pruebe: juntos --help
cli-unknown-argument = No existe “{ $argument }”.
cli-unknown-command = No existe el comando “{ $command }”.
cli-missing-argument = Falta esto: { $argument }.
cli-missing-value = A { $argument } le falta un valor.
cli-wrong-value = “{ $value }” no sirve para { $argument }.
cli-wrong-value-of = “{ $value }” no sirve para { $argument }. Se puede: { $possible }.
cli-conflict = { $argument } no va con las otras opciones.
cli-wrong-call = No se entiende este comando.
cli-cannot-write = No se puede escribir el resultado: ¿está lleno el disco?
not-a-terminal = juntos necesita una ventana de terminal. Ábralo ahí directamente, sin |, o con --linear.
terminal-is-dumb = Esta terminal no puede mover el cursor. Use otra, o abra juntos con --linear.
check-fine = { $files ->
    [one] { $files } archivo, y todo está bien.
   *[other] { $files } archivos, y todo está bien.
}
check-warnings = { $files ->
    [one] Se puede usar { $files } archivo.
   *[other] Se pueden usar { $files } archivos.
} { $count ->
    [one] Una cosa puede mejorar.
   *[other] { $count } cosas pueden mejorar.
}
check-faults = { $count ->
    [one] Un error
   *[other] { $count } errores
} en { $files ->
    [one] { $files } archivo.
   *[other] { $files } archivos.
}
explain-not-a-score = “{ $score }” no es un puntaje. Escriba números desde 0, y - si falta uno.
explain-rounded = Solo el resultado se redondea a dos decimales: si un puntaje llega al dominio se ve antes de redondear.
record-no-class = ¿Qué clase? Diga el archivo con --class ARCHIVO, o use --sample.
record-nobody = En esta clase nadie tiene ese nombre o número.
record-several = { $count ->
    [one] Coincide un estudiante.
   *[other] Coinciden { $count } estudiantes. Escriba más del nombre.
}
record-title = Todo lo que hay de { $name }
record-made = Hecho el { $day }
record-grade = Grado: { $grade }
record-pronouns = Pronombres: { $pronouns }
record-say-name = Cómo se dice el nombre: { $say }
record-restricted = con límite por orden de la corte
record-standards = Estándares
record-scores = El número delante de cada trabajo es su puntaje, de 1 a { $top }.
record-habits = Hábitos para el éxito
record-preparation = Preparación
record-private-requests = { $count ->
    [one] Hay una petición abierta para hablar en privado.
   *[other] Hay { $count } peticiones abiertas para hablar en privado.
}
point-shared = Punto para platicar, compartido
point-private = Punto para platicar, privado
cli-record-private = Con los puntos privados: solo para la maestra o el maestro
cli-passphrase = Frase de esta clase, o código de recuperación:
cli-doctor = Decir cómo está el archivo de la clase, y qué hacer si no está bien
cli-copy = Hacer una copia completa de la clase en un archivo nuevo
cli-copy-to = El archivo nuevo, o una carpeta; nunca se escribe encima de uno que ya está
cli-restore = Volver a una copia de respaldo; el archivo de hoy se queda a su lado
cli-restore-day = El día (2026-11-20) o el nombre del archivo; sin esto, la más nueva
cli-restore-list = Mostrar las copias, primero la más nueva
cli-restored = La clase está como el { $date }.
cli-restore-kept = El archivo que había se guardó: { $file }
# l10ncheck: ignore spelling
restore-no-backup = No hay esa copia. juntos restore --list muestra las que hay.
# l10ncheck: ignore same
doctor-file = { $file }
# l10ncheck: ignore spelling
doctor-whole = El archivo está completo: { $size } kilobytes, versión { $version }.
doctor-holds = Estudiantes: { $students }. Notas sin terminar: { $drafts }. Líneas del registro: { $lines }.
doctor-not-all = El archivo se puede abrir, pero no todo está como debe: { $size } kilobytes, versión { $version }.
doctor-passphrase = Frase de la clase, para revisar también las palabras (Enter: sin ella):
doctor-locked = Tiene frase: sin ella no se puede leer nada de las personas.
doctor-open = No tiene frase: quien tenga el archivo lo puede leer.
doctor-not-private = Otras personas de esta computadora pueden leer el archivo. Quite ese permiso.
doctor-backups = { $count ->
    [one] Hay { $count } copia de respaldo, del { $date }.
   *[other] Hay { $count } copias de respaldo; la más nueva es del { $date }.
}
doctor-no-backups = Todavía no hay copias de respaldo.
# l10ncheck: ignore spelling
doctor-restore = Para volver a la copia más nueva: juntos restore
cli-new = Empezar una clase
cli-new-name = El nombre de la clase
cli-new-teacher = El nombre del maestro o la maestra
cli-new-called = Cómo le dicen los estudiantes
cli-new-school = La escuela
cli-new-grade = Grado, del 1 al 12
# l10ncheck: ignore spelling
cli-new-habits = Grupo de hábitos: { $sets }
# l10ncheck: ignore spelling
cli-new-script = Guion habitual: { $scripts }
cli-new-made = La clase está en { $file }.

## De la carpeta móvil de Windows a la que se queda en la computadora
classes-brought = { $count ->
    [one] Su clase se queda ahora en esta computadora, en { $folder }: antes estaba en una carpeta que puede copiarse a un servidor. Entre sus copias de respaldo está tal como era.
   *[other] Sus { $count } clases se quedan ahora en esta computadora, en { $folder }: antes estaban en una carpeta que puede copiarse a un servidor. Entre sus copias de respaldo están tal como eran.
}
class-not-brought = { $file } no se pudo pasar a la carpeta que se queda en esta computadora. Está donde estaba; al abrir juntos otra vez se vuelve a intentar.
cli-handout-no-voice = Ningún programa de esta computadora guarda en un archivo lo que lee en voz alta. “espeak-ng” sí.
cli-record-home = El expediente de qué casa, por su número, si hay varias
record-which-home = Cada casa tiene su propio expediente. Diga cuál con --home:
