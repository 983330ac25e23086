package org.armscope.lexicon.phrase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads what one line of a table stands for: `reject (the|such|) reports` gives a phrase for each
/// way through the brackets, `~turn down` the phrase with all forms of its first word, `^order`
/// with those forms only that are no nouns.
public final class PhrasePattern {

    /// A bracket that is part of a word.
    private static final Pattern INSIDE = Pattern.compile("[^ ]\\(|\\)[^ ]");

    private final VerbForms verbs;

    public PhrasePattern(VerbForms verbs) {
        this.verbs = verbs;
    }

    /// The phrases, in the order of the pattern.
    Set<String> phrases(String pattern) {
        Set<String> phrases = new LinkedHashSet<>();
        expand(pattern, phrases);
        return phrases;
    }

    /// The same without writing all of them out, of which there may be a hundred thousand: the ways
    /// through each part of the pattern. Any way through each part behind any through those before
    /// it is a phrase; an empty one leaves the part out.
    public List<Set<String>> parts(String pattern) {
        String mark =
                pattern.startsWith("~") || pattern.startsWith("^") ? pattern.substring(0, 1) : "";
        String plain = pattern.substring(mark.length());
        List<Set<String>> parts = divided(plain);
        if (!isRegular(plain, parts, mark)) {
            return List.of(phrases(pattern));
        }
        Set<String> first = new LinkedHashSet<>();
        for (String way : parts.getFirst()) {
            inflect(mark + way, first);
        }
        parts.set(0, first);
        return parts;
    }

    /// False where a word may begin in one part and end in another, or the marked word be any but
    /// one of the first part.
    private static boolean isRegular(String plain, List<Set<String>> parts, String mark) {
        return !INSIDE.matcher(plain).find()
                && (mark.isEmpty() || !parts.getFirst().contains(""))
                && parts.stream().skip(1).flatMap(Set::stream).noneMatch(PhrasePattern::isMarked);
    }

    private static boolean isMarked(String way) {
        return way.startsWith("~") || way.startsWith("^");
    }

    private static List<Set<String>> divided(String pattern) {
        List<Set<String>> parts = new ArrayList<>();
        int at = 0;
        for (int open = pattern.indexOf('('); open >= 0; open = pattern.indexOf('(', at)) {
            addWords(parts, pattern.substring(at, open));
            int close = pattern.indexOf(')', open);
            parts.add(ways(pattern, open, close));
            at = close + 1;
        }
        addWords(parts, pattern.substring(at));
        return parts;
    }

    private static void addWords(List<Set<String>> parts, String words) {
        if (!words.isBlank()) {
            parts.add(Set.of(words.strip()));
        }
    }

    private static Set<String> ways(String pattern, int open, int close) {
        Set<String> ways = new LinkedHashSet<>();
        for (String way : pattern.substring(open + 1, close).split("\\|", -1)) {
            ways.add(way.strip());
        }
        return ways;
    }

    private void expand(String pattern, Set<String> phrases) {
        int open = pattern.indexOf('(');
        if (open < 0) {
            inflect(pattern.strip().replaceAll(" +", " "), phrases);
            return;
        }
        int close = pattern.indexOf(')', open);
        for (String way : ways(pattern, open, close)) {
            expand(pattern.substring(0, open) + way + pattern.substring(close + 1), phrases);
        }
    }

    private void inflect(String phrase, Set<String> phrases) {
        if (!isMarked(phrase)) {
            phrases.add(phrase);
            return;
        }
        char mark = phrase.charAt(0);
        int space = phrase.indexOf(' ');
        String verb = space < 0 ? phrase.substring(1) : phrase.substring(1, space);
        String rest = space < 0 ? "" : phrase.substring(space);
        Set<String> forms = mark == '~' ? verbs.all(verb) : verbs.sureVerbs(verb);
        forms.forEach(form -> phrases.add(form + rest));
    }
}
