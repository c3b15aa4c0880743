### Lo que está mal en los archivos propios de una escuela.

finding-file = { $file }: { $what }
finding-place = { $file }, en { $place }: { $what }
fault-unreadable = No se puede leer el archivo. Debe ser texto en UTF-8.
fault-no-pack = Aquí no hay carpeta data ni carpeta locales. Un paquete tiene al menos una de las dos.
fault-not-json = Esto no es JSON. Mire la línea { $line }, columna { $column }.
fault-unknown-key-near = Aquí no existe “{ $key }”. ¿Será “{ $near }”?
fault-unknown-key = Aquí no existe “{ $key }”. Hay que quitarlo.
fault-missing-key = Falta “{ $key }”.
fault-wants-object = Aquí va un objeto entre llaves.
fault-wants-list = Aquí va una lista entre corchetes.
fault-wants-text = Aquí va un texto entre comillas.
fault-wants-number = Aquí va un número.
fault-not-one-of-near = Aquí no se conoce “{ $found }”. ¿Será “{ $near }”?
fault-not-one-of = Aquí no se conoce “{ $found }”. Puede ser { $allowed }.
fault-out-of-range = { $found } no cabe aquí. Debe ir de { $low } a { $high }.
fault-empty = Esto no puede quedar vacío.
fault-twice = “{ $name }” aparece dos veces. Los nombres deben ser distintos.
fault-no-message-near = No hay una frase “{ $id }” en locales. ¿Será “{ $near }”?
fault-no-message = No hay una frase “{ $id }” en locales. Agréguela en inglés y en español.
fault-lacks-english = A “{ $id }” le falta el inglés. La pantalla lo dirá.
fault-lacks-spanish = A “{ $id }” le falta el español. La pantalla lo dirá.
fault-unknown-variable = “{ $id }” usa ${ $variable }, que aquí no se conoce. { $near ->
    [blank] Hay que quitarla.
   *[other] La más parecida es ${ $near }.
}
fault-no-plain-sentence = “{ $id }” necesita datos que quizá no existan. Ponga al final una frase que no los necesite.
fault-not-a-date = “{ $found }” no es un día. Escríbalo así: 2026-11-20.
# l10ncheck: ignore spelling
fault-not-fluent = La línea { $line } no es una frase de Fluent. Escriba: id = palabras.
fault-taken-message = “{ $id }” solo pone otras palabras en su lugar y no se puede cambiar. Póngale otro nombre a la suya.
fault-no-such-near = No existe “{ $found }”. ¿Será “{ $near }”?
fault-no-such = Aquí no existe “{ $found }”.
fault-unknown-folder = La carpeta “{ $folder }” no es de las que puede tener un paquete.
fault-no-half = El medio paso después de { $level } no tiene nombre. Póngale uno con “half”; si no, la palabra de { $level } sirve para los dos.
fault-says-again = “{ $id }” dice { $variable }, y lo de abajo muestra lo mismo. Sin eso queda más corta.
