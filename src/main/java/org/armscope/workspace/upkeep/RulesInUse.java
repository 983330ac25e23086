package org.armscope.workspace.upkeep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/// The rules that hold now: they follow the user's lexicon file, which may change at any time.
public final class RulesInUse {

    private final Path file;
    private @Nullable State state;
    private @Nullable Rules rules;

    /// @param file the user's lexicon; it need not be there
    public RulesInUse(Path file) {
        this.file = file;
    }

    private record State(long size, FileTime modified) {}

    /// The rules by the file as it is now; the same object while it does not change.
    public synchronized Rules now() throws IOException {
        State present = look();
        Rules known = rules;
        if (known == null || !present.equals(state)) {
            known = new Rules(UserLexiconFile.read(file));
            rules = known;
            state = present;
        }
        return known;
    }

    private State look() throws IOException {
        if (Files.notExists(file)) {
            return new State(0, FileTime.fromMillis(0));
        }
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        return new State(attributes.size(), attributes.lastModifiedTime());
    }
}
