package org.armscope.index.plan;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.armscope.index.words.WordFolding;
import org.armscope.index.words.WordScanner;
import org.armscope.index.words.WordStream;

/// Makes slots of patterns and of words spelt about so. A pattern is cut like a text, each wildcard
/// going with what stands before it: `T-80*` is `t` and `80*`.
final class Patterns {

    private static final int LETTER = 1;
    private static final int DIGIT = 2;
    private static final int WILD = 3;
    private static final int BREAK = 4;

    private final WordFolding folding = new WordFolding();

    /// The slots of a pattern. A `*` that stands alone at either end of it wants nothing.
    List<Slot> parts(String pattern) {
        List<String> pieces = pieces(WordScanner.withoutApostrophes(pattern));
        while (pieces.size() > 1 && pieces.getLast().equals("*")) {
            pieces.removeLast();
        }
        while (pieces.size() > 1 && pieces.getFirst().equals("*")) {
            pieces.removeFirst();
        }
        return pieces.stream().map(Patterns::slot).toList();
    }

    private List<String> pieces(String pattern) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int kind = 0;
        for (int i = 0; i < pattern.length(); ) {
            int c = pattern.codePointAt(i);
            i += Character.charCount(c);
            int next = kind(c);
            boolean cut = next == BREAK || (next != WILD && kind != 0 && next != kind);
            if (cut && !piece.isEmpty()) {
                pieces.add(folded(piece));
                piece.setLength(0);
            }
            if (next == BREAK) {
                kind = 0;
            } else {
                kind = next == WILD ? kind : next;
                piece.appendCodePoint(c);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(folded(piece));
        }
        return pieces;
    }

    private static int kind(int c) {
        if (c == '*' || c == '?') {
            return WILD;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK
                ? LETTER
                : BREAK;
    }

    /// Folds what stands between the wildcards.
    private String folded(CharSequence piece) {
        StringBuilder out = new StringBuilder();
        StringBuilder run = new StringBuilder();
        for (int i = 0; i <= piece.length(); i++) {
            boolean end = i == piece.length();
            if (end || kind(piece.charAt(i)) == WILD) {
                char[] word = new char[4 * run.length() + 8];
                run.getChars(0, run.length(), word, 0);
                out.append(word, 0, folding.fold(word, run.length()));
                run.setLength(0);
            } else {
                run.append(piece.charAt(i));
            }
            if (!end && kind(piece.charAt(i)) == WILD) {
                out.append(piece.charAt(i));
            }
        }
        return out.toString();
    }

    private static Slot slot(String piece) {
        if (piece.indexOf('*') < 0 && piece.indexOf('?') < 0) {
            return new Slot.Exact(piece);
        }
        Automaton automaton =
                WildcardQuery.toAutomaton(
                        new Term("", piece), Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
        char first = piece.charAt(0);
        return Slot.Shape.of(piece, first == '*' || first == '?' ? ofWords(automaton) : automaton);
    }

    /// The words within so many edits, a swap of neighbours counting as one.
    Slot near(String word, int edits) {
        Automaton automaton = new LevenshteinAutomata(word, true).toAutomaton(edits);
        return Slot.Shape.of(word + "~" + edits, ofWords(automaton));
    }

    /// The automaton without marked stems and names, so that patterns see only words as they
    /// stand. No word begins with a sign between the two marks.
    private static Automaton ofWords(Automaton automaton) {
        Automaton start =
                Operations.union(
                        List.of(
                                Automata.makeCharRange(0, WordStream.STEM - 1),
                                Automata.makeCharRange(
                                        WordStream.NAME + 1, Character.MAX_CODE_POINT)));
        Automaton words = Operations.concatenate(List.of(start, Automata.makeAnyString()));
        return Operations.determinize(
                Operations.removeDeadStates(Operations.intersection(automaton, words)),
                Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
