### Lo que salió mal y qué hacer.

failure-free-space = El disco está lleno. Sus palabras siguen aquí y se guardan en cuanto haya espacio: borre algo.
failure-close-other-window = Esta clase está abierta en otra ventana. Cierre esa ventana y vuelva a intentar.
failure-use-newer-program = Una versión más nueva de juntos escribió este archivo. Use esa versión. No se cambió nada.
failure-choose-class-file = Este no es un archivo de clase de juntos. Elija otro archivo. No se cambió nada.
failure-choose-not-empty = Este archivo está vacío: no hay ninguna clase. Elija otro, o bórrelo y empiece una clase.
# l10ncheck: ignore spelling
failure-take-backup = Este archivo de clase está dañado. No se cambió nada.
failure-allow-writing = No se permite escribir en este archivo de clase. Dé permiso, o cópielo a su propia carpeta.
failure-find-file = Ahí no hay ningún archivo. Revise el nombre y la carpeta.
failure-check-folder = No se puede llegar a esta carpeta. Revise que exista y que tenga permiso de abrirla.
failure-choose-other-name = Ya hay un archivo con ese nombre. Elija otro nombre.
failure-copy-words = El archivo de la clase se movió o se cambió mientras estaba abierto. Copie las palabras de la pantalla, salga y vuelva a abrir la clase.
failure-check-disk = El disco no responde como debe. Sus palabras siguen aquí: revise el disco o la conexión.
failure-give-passphrase = Esta clase está bajo llave. Se abre con la frase de la clase o con el código de recuperación.
failure-lift-hold = Una orden legal pide conservar lo de este estudiante: no se puede borrar nada. Si la escuela lo permite, quite primero la orden.
failure-close-other-programs = A la computadora no le queda memoria para esto. Cierre otros programas y vuelva a intentar.
outside-free-space = El disco está lleno. Borre algo y vuelva a intentar.
outside-check-disk = El disco no responde como debe. Revise el disco o la conexión y vuelva a intentar.
outside-open-again = El archivo de la clase se movió o se cambió mientras estaba abierto. Vuelva a abrir la clase.
left-unsaved = Lo último que se escribió no se pudo guardar.
class-unsound = { $count ->
    [one] Algo en este archivo de clase no se puede leer: tabla { $table }, fila { $row }. juntos doctor dice más; tal vez una copia todavía lo tenga.
   *[other] { $count } filas de este archivo de clase no se pueden leer; la primera: tabla { $table }, fila { $row }. juntos doctor dice cuáles son; tal vez una copia todavía las tenga.
}
class-changed-outside = Este archivo de clase no está como juntos lo dejó: está dañado, u otro programa lo cambió. Compárelo con una copia de respaldo.
row-unread = No se puede leer: tabla { $table }, fila { $row }.
backup-failed = No se pudo hacer la copia de hoy: ¿hay espacio? Se vuelve a intentar. Sus palabras sí se guardaron.
