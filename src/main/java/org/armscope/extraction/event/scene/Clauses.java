package org.armscope.extraction.event.scene;

import java.util.ArrayList;
import java.util.List;
import org.armscope.lexicon.EventGrammar.Role;
import org.armscope.text.Tokens;
import org.jspecify.annotations.Nullable;

/// Parts a sentence where it turns to something else: at a semicolon, at ", but", and where ", and"
/// leads on to another date.
public final class Clauses {

    private static final int SHORTEST = 4;

    private Clauses() {}

    /// The clauses of a sentence, in order: the sentence itself where it turns nowhere.
    public static List<Scene> of(Scene sentence) {
        List<Scene> clauses = new ArrayList<>();
        int start = sentence.from();
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (i - start >= SHORTEST && sentence.to() - i > SHORTEST && turns(sentence, i)) {
                clauses.add(sentence.clause(start, i));
                start = i;
            }
        }
        clauses.add(start == sentence.from() ? sentence : sentence.clause(start, sentence.to()));
        return clauses;
    }

    /// What follows the first comma of a sentence that opens with "although" or "while"; null for
    /// others.
    public static @Nullable Scene main(Scene sentence) {
        Tokens tokens = sentence.tokens();
        if (!sentence.isAnyCase(sentence.from(), Role.CONCESSION)) {
            return null;
        }
        for (int i = sentence.from(); i < sentence.to(); i++) {
            if (tokens.is(i, ',')) {
                return sentence.clause(i + 1, sentence.to());
            }
        }
        return null;
    }

    private static boolean turns(Scene sentence, int i) {
        Tokens tokens = sentence.tokens();
        if (tokens.is(i, ';')) {
            return true;
        }
        if (!tokens.is(i, ',')) {
            return false;
        }
        int next = tokens.isWord(i + 1) ? i + 1 : i + 2;
        return sentence.is(next, Role.TURN) || (tokens.is(i + 1, "and") && isTime(sentence, i + 3));
    }

    private static boolean isTime(Scene sentence, int token) {
        return sentence.times().stream().anyMatch(time -> sentence.start(time) == token);
    }
}
