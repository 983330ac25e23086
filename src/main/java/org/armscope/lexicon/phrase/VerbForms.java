package org.armscope.lexicon.phrase;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.LexiconLine;

/// The forms of English verbs: `deliver`, `delivers`, `delivered`, `delivering`. What the rules of
/// spelling do not give stands in `verb-forms.tsv`.
public final class VerbForms {

    private static final String VOWELS = "aeiou";

    private final Map<String, LexiconLine> irregular = new HashMap<>();

    VerbForms(List<LexiconLine> lines) {
        lines.forEach(line -> irregular.put(line.field(0), line));
    }

    /// The forms that come with the program.
    public static VerbForms bundled() throws IOException {
        return new VerbForms(LexiconFile.bundled("verb-forms.tsv"));
    }

    /// All forms of a verb, its base form first.
    Set<String> all(String verb) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(verb);
        forms.add(third(verb));
        forms.addAll(sureVerbs(verb));
        return forms;
    }

    /// The past forms and the one in -ing: those that are no nouns even where the verb is one too.
    Set<String> sureVerbs(String verb) {
        LexiconLine line = irregular.get(verb);
        Set<String> forms = new LinkedHashSet<>();
        if (line == null) {
            forms.add(stem(verb, 'e') + (verb.endsWith("e") ? "d" : "ed"));
        } else {
            forms.add(line.field(1));
            forms.add(line.field(2));
        }
        String own = line == null ? "" : line.field(3);
        forms.add(own.isEmpty() ? stem(verb, 'i') + "ing" : own);
        return forms;
    }

    private static String third(String verb) {
        if (endsInConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "ies";
        }
        boolean hissing =
                verb.endsWith("s")
                        || verb.endsWith("x")
                        || verb.endsWith("z")
                        || verb.endsWith("ch")
                        || verb.endsWith("sh")
                        || verb.endsWith("o");
        return verb + (hissing ? "es" : "s");
    }

    /// The verb as it stands before an ending that begins with `next`.
    private static String stem(String verb, char next) {
        boolean silent = verb.endsWith("e") && !verb.endsWith("ee");
        if (silent && next == 'i') {
            return verb.substring(0, verb.length() - 1);
        }
        if (next == 'e' && endsInConsonantY(verb)) {
            return verb.substring(0, verb.length() - 1) + "i";
        }
        return verb;
    }

    private static boolean endsInConsonantY(String verb) {
        int last = verb.length() - 1;
        return last > 0 && verb.endsWith("y") && VOWELS.indexOf(verb.charAt(last - 1)) < 0;
    }
}
