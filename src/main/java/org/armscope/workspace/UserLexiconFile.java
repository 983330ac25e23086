package org.armscope.workspace;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.UserLexicon;

/// The user's own lexicon file as it was when it was read.
///
/// @param bytes of the file; empty if there is none
/// @param complaints what could not be read of it, each a sentence for a person
record UserLexiconFile(byte[] bytes, UserLexicon entries, List<String> complaints) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Reads the file; that there is none is no complaint.
    static UserLexiconFile read(Path file) {
        byte[] bytes = new byte[0];
        try {
            bytes = Files.readAllBytes(file);
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return of(file, bytes, text);
        } catch (NoSuchFileException e) {
            return new UserLexiconFile(bytes, UserLexicon.NONE, List.of());
        } catch (CharacterCodingException e) {
            return unread(
                    bytes, file + " is not UTF-8 text, so nothing in it counts; save it as UTF-8.");
        } catch (IOException e) {
            return unread(
                    bytes,
                    file
                            + " cannot be read ("
                            + e.getMessage()
                            + "), so nothing in it counts; check its permissions.");
        }
    }

    private static UserLexiconFile of(Path file, byte[] bytes, String text) throws IOException {
        String name = String.valueOf(file.getFileName());
        String entries = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        UserLexicon user = UserLexicon.of(LexiconFile.read(name, new StringReader(entries)));
        return new UserLexiconFile(
                bytes,
                user,
                user.rejected().stream().map(rejected -> sentence(name, rejected)).toList());
    }

    private static String sentence(String name, UserLexicon.RejectedLine rejected) {
        return "Line "
                + rejected.line().number()
                + " of "
                + name
                + " "
                + rejected.reason()
                + "; it is left out until you mend it.";
    }

    private static UserLexiconFile unread(byte[] bytes, String complaint) {
        return new UserLexiconFile(bytes, UserLexicon.NONE, List.of(complaint));
    }
}
