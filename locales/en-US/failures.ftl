### What went wrong, and what to do.

failure-free-space = The disk is full. Your words stay here and are saved as soon as there is room: delete something.
failure-close-other-window = This class is open in another window. Close that one, then try again.
failure-use-newer-program = A newer version of juntos wrote this class file. Use that version. Nothing was changed.
failure-choose-class-file = This is not a juntos class file. Choose another file. Nothing was changed.
failure-choose-not-empty = This file is empty: no class is in it. Choose another file, or delete it and start a class.
failure-take-backup = This class file is damaged. Nothing was changed.
failure-allow-writing = This class file may not be written. Allow writing, or copy it to your own folder.
failure-find-file = There is no file there. Check the name and the folder.
failure-check-folder = This folder cannot be reached. Check that it exists and that you may open it.
failure-choose-other-name = There is a file of this name already. Choose another name.
failure-copy-words = The class file was moved or replaced while it was open. Copy the words on screen, leave, and open the class again.
failure-check-disk = The disk does not answer as it should. Your words stay here: check the disk or the connection.
failure-give-passphrase = This class is locked. It opens with the teacher’s passphrase or the recovery code.
failure-lift-hold = This student is under a legal hold: nothing may be erased. Lift the hold first if the school says so.
failure-close-other-programs = The computer has no memory left for this. Close other programs and try again.
outside-free-space = The disk is full. Delete something, then try again.
outside-check-disk = The disk does not answer as it should. Check the disk or the connection, then try again.
outside-open-again = The class file was moved or replaced while it was open. Open the class again.
left-unsaved = What was typed last could not be saved.
# Variables:
#   $count (Number) - how many rows
#   $row (String) - the number of the first
#   $table (String) - its table
class-unsound = { $count ->
    [one] Something in this class file cannot be read: table { $table }, row { $row }. juntos doctor says more; a backup may still have it.
   *[other] { $count } rows of this class file cannot be read, the first in table { $table }, row { $row }. juntos doctor names them; a backup may still have them.
}
class-changed-outside = This class file is not as juntos left it: it is damaged, or something else wrote to it. Compare it with a backup.
# Variables:
#   $row (String) - its number
#   $table (String) - its table
row-unread = Cannot be read: table { $table }, row { $row }.
backup-failed = Today’s backup could not be made: is there room? It is tried again. Your words are saved all the same.
