package org.armscope.workspace.upkeep;

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
import org.armscope.lexicon.LexiconVersion;
import org.armscope.lexicon.UserLexicon;

/// The user's own lexicon file as it was when it was read.
///
/// @param version names the state of the whole lexicon with this file in it
/// @param complaints what could not be read of it, each a sentence for a person
record UserLexiconFile(String version, UserLexicon entries, List<String> complaints) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /// Reads the file; that there is none is no complaint.
    static UserLexiconFile read(Path file) throws IOException {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return new UserLexiconFile(bundledOnly(), UserLexicon.NONE, List.of());
        } catch (IOException e) {
            return unread(file, "cannot be read (" + e.getMessage() + "): check its permissions");
        }
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return of(file, LexiconVersion.of(bytes), text);
        } catch (CharacterCodingException e) {
            return unread(file, "is not UTF-8 text: save it as UTF-8");
        }
    }

    private static String bundledOnly() throws IOException {
        return LexiconVersion.of(new byte[0]);
    }

    private static UserLexiconFile of(Path file, String version, String text) throws IOException {
        String name = String.valueOf(file.getFileName());
        String entries = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        UserLexicon user = UserLexicon.of(LexiconFile.read(name, new StringReader(entries)));
        return new UserLexiconFile(
                version,
                user,
                user.rejected().stream().map(UserLexicon.RejectedLine::reason).toList());
    }

    private static UserLexiconFile unread(Path file, String why) throws IOException {
        return new UserLexiconFile(
                bundledOnly(),
                UserLexicon.NONE,
                List.of(file + " " + why + ". Until then nothing in it counts."));
    }
}
