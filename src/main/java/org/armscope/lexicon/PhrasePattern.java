package org.armscope.lexicon;

import java.util.LinkedHashSet;
import java.util.Set;

/// Writes out what one line of a table stands for: `reject (the|such|) reports` gives a phrase
/// for each way through the brackets, `~turn down` the phrase with all forms of its first word,
/// `^order` with those forms only that are no nouns.
final class PhrasePattern {

    private final VerbForms verbs;

    PhrasePattern(VerbForms verbs) {
        this.verbs = verbs;
    }

    /// The phrases, in the order of the pattern.
    Set<String> phrases(String pattern) {
        Set<String> phrases = new LinkedHashSet<>();
        expand(pattern, phrases);
        return phrases;
    }

    private void expand(String pattern, Set<String> phrases) {
        int open = pattern.indexOf('(');
        if (open < 0) {
            inflect(pattern.strip().replaceAll(" +", " "), phrases);
            return;
        }
        int close = pattern.indexOf(')', open);
        for (String way : pattern.substring(open + 1, close).split("\\|", -1)) {
            expand(pattern.substring(0, open) + way + pattern.substring(close + 1), phrases);
        }
    }

    private void inflect(String phrase, Set<String> phrases) {
        char mark = phrase.charAt(0);
        if (mark != '~' && mark != '^') {
            phrases.add(phrase);
            return;
        }
        int space = phrase.indexOf(' ');
        String verb = space < 0 ? phrase.substring(1) : phrase.substring(1, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        Set<String> forms = mark == '~' ? verbs.all(verb) : verbs.sureVerbs(verb);
        forms.forEach(form -> phrases.add(form + rest));
    }
}
